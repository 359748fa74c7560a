/** Why the state folder cannot be used, and what to do about it, for whoever runs the program. */
import { type MessageLanguage, say } from '../messages/say.ts';
import type { Unreadable } from '../store/state-file.ts';

export function sayTaken(language: MessageLanguage, folder: string): string {
  return say(language, 'state.taken', { folder });
}

/** @param error what the operating system or SQLite threw */
export function sayUnusable(language: MessageLanguage, folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return say(language, 'state.unusable', { folder, code });
}

export function sayUnreadable(language: MessageLanguage, { file, reason, newestBackup }: Unreadable): string {
  const problem = say(language, 'state.unreadable', { file, reason: say(language, `state.${reason}`) });
  const backup = newestBackup ?? 'none';
  return `${problem} ${say(language, 'state.backup', { backup })}`;
}
