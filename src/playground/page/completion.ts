/** What can be completed while a message is typed: the app's commands, people and channels. */
import type { Snapshot } from '../control.ts';

export type Candidate = {
  key: string;
  /** What replaces the word at the cursor. */
  insert: string;
  title: string;
  detail: string;
};

export type Completion = { from: number; to: number; candidates: Candidate[] };

const MOST = 8;

const matches = (typed: string, ...names: string[]) =>
  names.some((name) =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .concat(name.toLowerCase())
      .some((part) => part.startsWith(typed.toLowerCase())),
  );

const commandsFor = ({ app }: Snapshot, typed: string): Candidate[] =>
  app.commands
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .map(({ command, description, usage_hint }) => ({
      key: command,
      insert: `${command} `,
      title: usage_hint ? `${command} ${usage_hint}` : command,
      detail: description,
    }));

const peopleFor = ({ users, app }: Snapshot, typed: string): Candidate[] =>
  users
    .filter(({ deleted, name, real_name }) => !deleted && matches(typed, name, real_name))
    .toSorted((one, other) => Number(other.id === app.userId) - Number(one.id === app.userId))
    .map(({ id, name, real_name, profile }) => ({
      key: id,
      insert: id === app.userId ? `@${real_name} ` : `@${name} `,
      title: real_name,
      detail: id === app.userId ? 'App' : String(profile.title ?? ''),
    }));

const channelsFor = ({ channels }: Snapshot, typed: string, me: string): Candidate[] =>
  channels
    .filter(({ kind, name, members }) => kind !== 'im' && members.includes(me) && matches(typed, name))
    .map(({ id, name, topic }) => ({ key: id, insert: `#${name} `, title: `#${name}`, detail: topic }));

/** @param cursor how many characters stand before it */
export const completionAt = (
  workspace: Snapshot,
  text: string,
  cursor: number,
  { me, commands }: { me: string; commands: boolean },
): Completion | undefined => {
  const before = text.slice(0, cursor);
  const command = commands && /^\/\S*$/.test(before) ? before : undefined;
  const name = before.match(/(?:^|\s)([@#])([\p{L}\p{N}-]*)$/u);
  const candidates = command
    ? commandsFor(workspace, command)
    : name?.[1] === '@'
      ? peopleFor(workspace, name[2] ?? '')
      : name?.[1] === '#'
        ? channelsFor(workspace, name[2] ?? '', me)
        : [];
  if (candidates.length === 0) return undefined;
  const length = command ? before.length : 1 + (name?.[2]?.length ?? 0);
  return { from: cursor - length, to: cursor, candidates: candidates.slice(0, MOST) };
};
