/** Files that are sent to the desk: a tracker is read, and shown to whoever sent it, alone, for review. */
import { formatOf, readTracker } from '../../commitments/files/read-tracker.ts';
import { byNeed } from '../../commitments/files/review.ts';
import { mayLog } from '../../commitments/rights.ts';
import { say } from '../../messages/say.ts';
import type { AcceptedQuestion } from '../../questions/accept.ts';
import { actions, button, section } from '../blocks.ts';
import { deliver } from '../deliver.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Desk } from '../ports.ts';
import type { Message } from '../post.ts';
import { tellAlone } from './confirm.ts';
import { fetchFile, MOST_MEGABYTES_FETCHED } from './fetch-file.ts';
import type { Tracker } from './tracker-book.ts';
import { faultyLines, MOST_REVIEWED, REVIEW, reviewed } from './tracker-review.ts';
import { type Who, whoIs } from './who.ts';

/** More in one message are sent by mistake. */
const MOST_FILES = 3;

/** null where there is no tracker, and the words beside a file are a question; ts of the last message, where Slack tells. */
export async function answerFiles(
  desk: Desk,
  accepted: AcceptedQuestion,
): Promise<{ readonly ts: string | null } | null> {
  const files = accepted.files ?? [];
  const trackers = files.filter(({ name }) => name === '' || formatOf(name) !== undefined).slice(0, MOST_FILES);
  if (files.length === 0 || (trackers.length === 0 && accepted.text !== '')) return null;
  const who = await whoIs(desk, accepted.user);
  if (!mayLog(who.actor))
    return await tell(desk, who, accepted, sentence(say(who.language, 'commit.refused-not-allowed')));
  if (trackers.length === 0) {
    return await tell(desk, who, accepted, sentence(say(who.language, 'commitments.unknown-format')));
  }
  let last: { readonly ts: string | null } = { ts: null };
  for (const { id } of trackers) last = await tell(desk, who, accepted, await take(desk, who, accepted, id));
  return last;
}

const sentence = (text: string): Message => ({ text: escapeMrkdwn(text), blocks: [] });

/** Nobody else is in a direct message; in a channel nothing of a file is shown to others. */
async function tell(desk: Desk, { actor, language }: Who, accepted: AcceptedQuestion, message: Message) {
  if (accepted.surface !== 'dm') {
    await tellAlone(desk, actor.id, accepted.channel, message);
    return { ts: null };
  }
  const delivered = await deliver(desk, accepted, message, language);
  return { ts: delivered.outcome === 'delivered' ? delivered.ts : null };
}

async function take(desk: Desk, who: Who, accepted: AcceptedQuestion, file: string): Promise<Message> {
  const { language, timeZone } = who;
  const fetched = await fetchFile(desk, file);
  if (fetched.outcome === 'too-large')
    return sentence(say(language, 'commitments.too-large', { most: MOST_MEGABYTES_FETCHED }));
  if (fetched.outcome !== 'fetched') return sentence(say(language, `tracker.${fetched.outcome}`));
  const { name, bytes } = fetched;
  const read = await readTracker(name, bytes, { timeZone });
  if (read.outcome !== 'read')
    return sentence(`${name}: ${say(language, `commitments.${read.outcome}`, { most: MOST_MEGABYTES_FETCHED })}`);
  if (read.rows.length > MOST_REVIEWED) {
    return sentence(say(language, 'tracker.too-many', { rows: read.rows.length, most: MOST_REVIEWED }));
  }
  const tracker: Tracker = {
    id: desk.newId(),
    user: who.actor.id,
    name,
    channel: accepted.surface === 'dm' ? null : accepted.channel,
    round: 0,
    rows: read.rows,
    taken: new Map(),
    opened: new Set(),
    at: desk.now(),
  };
  const rows = (await reviewed(desk, who, tracker)).toSorted(byNeed);
  desk.trackers.put({ ...tracker, rows: rows.map(({ source }) => source) });
  const counts = {
    name,
    fine: rows.filter((row) => row.ok).length,
    faulty: rows.filter((row) => !row.ok).length,
    same: rows.filter((row) => row.leftOut).length,
  };
  const lines = [escapeMrkdwn(say(language, 'tracker.read', counts)), ...faultyLines(rows, language)];
  return {
    text: lines.join('\n'),
    blocks: [section(lines.join('\n')), ...actions([button(REVIEW, say(language, 'tracker.review'), tracker.id)])],
  };
}
