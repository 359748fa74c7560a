/** What can be wrong with a record folder, and how it is told to the person who curates it. */
import { en } from '../messages/en.ts';
import { type MessageKey, type MessageLanguage, say } from '../messages/say.ts';

/** A kind of fault; its sentence is the message `fault.<problem>`. */
export type FaultProblem = MessageKey extends infer Key
  ? Key extends `fault.${infer Problem}`
    ? Problem
    : never
  : never;

export interface Fault {
  /** The file, with the name of its folder: `data/events.json`. */
  readonly file: string;
  /** The id of the record (of a thesaurus entry: its term), where the fault lies in one that has it. */
  readonly record: string | null;
  /** The way to the field, counted from 1, claims with their ids: `claims 3 (evt-x#held) › dates 1 › date`. */
  readonly field: string | null;
  /** The line in the file, counted from 1. */
  readonly line: number | null;
  readonly problem: FaultProblem;
  /** What the sentence of the problem names. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What was probably meant. */
  readonly nearest: string | null;
}

/** Whether a schema's message names a fault; zod's own messages do not. */
export function isFaultProblem(message: string): message is FaultProblem {
  return `fault.${message}` in en;
}

/** The fault as one line of text: where it is, what is wrong, what is expected. Plain text, not escaped. */
export function sayFault(language: MessageLanguage, fault: Fault): string {
  const place = [
    fault.file,
    fault.line !== null && say(language, 'check.line', { line: fault.line }),
    fault.record !== null && say(language, 'check.record', { record: fault.record }),
    fault.field !== null && say(language, 'check.field', { field: fault.field }),
  ].filter((part) => part !== false);
  const hint = fault.nearest === null ? [] : [say(language, 'check.did-you-mean', { nearest: fault.nearest })];
  return `${place.join(', ')}: ${[say(language, `fault.${fault.problem}`, { ...fault.values }), ...hint].join(' ')}`;
}
