/**
 * Cells that a spreadsheet would run as a formula are defused with an apostrophe in front, as OWASP advises ("CSV
 * Injection"); an apostrophe that stands there already gets one more, so that nothing is lost on the way back.
 */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;

export const defuse = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** The text of a cell that may have been defused. */
export const plainCell = (text: string): string => (text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text);
