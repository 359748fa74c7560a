/** What is read at most of a file that may come from anybody. */
export const MOST_MEGABYTES = 50;
export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 100;
