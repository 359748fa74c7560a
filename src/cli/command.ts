/** What a command of the command line is. */
import type { Folders } from '../config.ts';

export interface CommandContext {
  /** The arguments after the command's name; a command reads them with `parseArgs`, whose refusals are told for it. */
  readonly args: readonly string[];
  readonly folders: Folders;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Writes one line of the result. */
  readonly print: (line: string) => void;
}

/** @returns the exit code */
export type Command = (context: CommandContext) => Promise<number>;
