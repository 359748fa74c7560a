/** `/sti-commitments`: what is open, by who asks and what they ask for, page by page. */
import { z } from 'zod';
import { type Filter, findCommitments, readFilter } from '../../commitments/find-commitments.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import { actions, button, section } from '../blocks.ts';
import { readJson } from '../button-value.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import type { Message } from '../post.ts';
import { respond } from '../respond.ts';
import { cardRow } from './card.ts';
import { tellAlone } from './confirm.ts';
import { askForHome } from './home-form.ts';
import { ownersWhoLeft } from './owners.ts';
import { readExportRequest, sendExport } from './send-export.ts';
import { homeOf, type Who, whoIs } from './who.ts';

export const LIST_COMMAND = '/sti-commitments';
export const LIST_FROM_HOME = 'commitments_from_home';
export const NEXT_PAGE = 'commitments_next';

const ROWS = 8;

const page = z.object({ text: z.string(), from: z.int().nonnegative() });

export function onList(desk: Desk): Feature {
  return {
    commands: {
      [LIST_COMMAND]: async ({ ack, command }) => {
        await ack();
        const who = await whoIs(desk, command.user_id);
        const exported = readExportRequest(command.text);
        if (exported) {
          const text = await sendExport(desk, who, exported, command.channel_id);
          await respond(desk, command.response_url, { text, blocks: [] });
          return;
        }
        const erasure = /^\s*erase\s+(\S+)\s*(.*)$/is.exec(command.text);
        if (erasure) {
          const text = await eraseCommitment(desk, who, erasure[1] ?? '', erasure[2]?.trim() ?? '');
          await respond(desk, command.response_url, { text, blocks: [] });
          return;
        }
        const list = await listPage(desk, who, { text: command.text, from: 0 }, command.channel_id);
        await respond(desk, command.response_url, list);
      },
    },
    buttons: {
      [LIST_FROM_HOME]: async ({ ack, body }) => {
        await ack();
        const who = await whoIs(desk, body.user.id);
        await tellAlone(desk, who.actor.id, null, await listPage(desk, who, { text: 'mine', from: 0 }, null));
      },
      [NEXT_PAGE]: async ({ ack, body, action }) => {
        await ack();
        const [who, channel] = [await whoIs(desk, body.user.id), body.channel?.id ?? null];
        const list = await listAgain(desk, who, action.value ?? '', channel);
        if (list) await tellAlone(desk, who.actor.id, channel, list);
      },
    },
  };
}

/** For administrators; that it was done is kept, with why. */
async function eraseCommitment(desk: Desk, { actor, language }: Who, given: string, why: string): Promise<string> {
  const number = given.toUpperCase();
  if (why === '') return escapeMrkdwn(say(language, 'commit.erase-why', { number }));
  const { outcome } = await desk.commitments.erase({ number, actor, at: desk.now(), why });
  return escapeMrkdwn(say(language, `commit.erase-${outcome}`, { number }));
}

/** The list that a button carries; null where it carries none. */
export async function listAgain(desk: Desk, who: Who, value: string, channel: string | null): Promise<Message | null> {
  const asked = page.safeParse(readJson(value));
  return asked.success ? await listPage(desk, who, asked.data, channel) : null;
}

async function listPage(
  desk: Desk,
  who: Who,
  { text, from }: z.infer<typeof page>,
  channel: string | null,
): Promise<Message> {
  const { language, today, timeZone, actor, readers } = who;
  const names = desk.names();
  const filter = readFilter(text, names, { now: desk.now(), timeZone });
  const party = await homeOf(desk, actor.id, channel);
  if (filter.ours && party === null) return askForHome(language, JSON.stringify({ text, from }));
  const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, readers));
  const found = findCommitments(visible, filter, { id: actor.id, party, today });
  const shown = found.slice(from, from + ROWS);
  const heading = headingOf(who, filter, { total: found.length, from, shown: shown.length });
  const left = await ownersWhoLeft(desk, shown);
  const rows = shown.map((commitment) => cardRow(commitment, { names, language, today, left }));
  const more = from + ROWS < found.length ? JSON.stringify({ text, from: from + ROWS }) : null;
  return {
    text: [heading, ...rows.map(({ text }) => text?.text ?? '')].join('\n'),
    blocks: [
      section(heading),
      ...rows,
      ...actions([more === null ? null : button(NEXT_PAGE, say(language, 'commit.more'), more)]),
    ],
  };
}

function headingOf(
  { language }: Who,
  { words }: Filter,
  { total, from, shown }: { total: number; from: number; shown: number },
): string {
  if (total === 0)
    return escapeMrkdwn(
      say(language, words.length > 0 ? 'commit.list-none-with-words' : 'commit.list-none', { words: words.join(' ') }),
    );
  return escapeMrkdwn(say(language, 'commit.list', { total, from: from + 1, to: from + shown }));
}
