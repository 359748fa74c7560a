/** The abilities of the desk without Slack. */
