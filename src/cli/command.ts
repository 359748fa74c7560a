/** What a command of the command line is. */
import type { Folders } from '../config.ts';
import type { MessageKey } from '../messages/say.ts';

export interface CommandContext {
  /** The arguments after the command's name; a command reads them with `parseArgs`, whose refusals are told for it. */
  readonly args: readonly string[];
  readonly folders: Folders;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Writes one line of the result. */
  readonly print: (line: string) => void;
}

export interface Command {
  /** The sentence that help says about it. */
  readonly about: MessageKey;
  /** @returns the exit code */
  readonly run: (context: CommandContext) => Promise<number>;
}
