/** What is read at most of a file that may come from anybody. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 100;
