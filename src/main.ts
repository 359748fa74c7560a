/** The entry: config, then the desk. */
