/** Reads a commitment out of one line: "Thailand hosts the 2nd EV workshop by 30 June 2027 #electric-vehicles @owner". */
import { nearest } from '../record/nearest.ts';
import { foldText } from '../record/terms.ts';
import { type Draft, EMPTY_DRAFT, type FieldQuestion, type Reading } from './draft.ts';
import { type Clock, readDue } from './read-due.ts';
import type { RecordNames } from './record-names.ts';

/** A line that is longer is no line; it is not read, so that nobody can make the desk read for minutes. */
export const LONGEST_LINE = 2000;
/** Before whoever promises stands no more than this. */
const LONGEST_LEAD = 200;

/** Words that promise, in the desk's languages; nothing of them is part of the title. */
const PROMISES = [
  '(?:(?:has|have)\\s+)?(?:will|shall|(?:is|are|has|have)\\s+to|(?:promise[sd]?|pledge[sd]?|commit(?:s|ted)?|agree[sd]?|undertakes|intends)\\s+to)\\s+',
  '(?:akan|berjanji(?:\\s+(?:untuk|akan))?|berkomitmen(?:\\s+untuk)?)\\s+',
  '(?:(?:cam kết|hứa)(?:\\s+sẽ)?|sẽ)\\s+',
  '(?:ให้คำมั่นว่า|ตกลงว่า)?จะ\\s*',
  '将会?|承诺|同意|会(?!议)',
].join('|');
const PROMISED = new RegExp(`^\\s*(?:${PROMISES})`, 'iu');
/** What stands between a party and what it promises. */
const AFTER_PARTY = new RegExp(`^\\s*(?::|-|–|,)?\\s*(?:${PROMISES}|to\\s+)?`, 'iu');

export function parseLine(line: string, names: RecordNames, clock: Clock): Reading {
  if (line.length > LONGEST_LINE) {
    return { draft: EMPTY_DRAFT, questions: [{ field: 'title', problem: 'too-long', most: LONGEST_LINE }] };
  }
  const { text: untagged, tags } = takeTags(line);
  const { text: ownerless, owners } = takeOwners(untagged);
  const dated = takeDue(ownerless, clock);
  const tagged = readTags(tags, names);
  const parties = readParties(dated.text, names);
  const area = tagged.area ?? names.namedIn(dated.text, ['measures'])[0]?.title ?? null;
  const sectors = names.namedIn(dated.text, ['sectors']).map(({ id }) => id);
  const plan = tagged.plan ?? names.namedIn(dated.text, ['plans'])[0]?.id ?? null;
  return {
    draft: {
      ...EMPTY_DRAFT,
      ...dated.draft,
      ...parties,
      owners,
      plan,
      area,
      serves: tagged.serves,
      sectors: [...new Set([...tagged.sectors, ...sectors])],
    },
    questions: [...dated.questions, ...tagged.questions],
  };
}

/** So much of a message is looked through for what it promises. */
const MOST_READ = 20_000;
const MOST_PIECES = 100;

/**
 * Reads a message, which may say more than what is promised: of its lines and sentences the one that reads most like a
 * commitment, with the owners and tags of all of it.
 */
export function parseMessage(text: string, names: RecordNames, clock: Clock): Reading {
  const read = text.slice(0, MOST_READ);
  const pieces = read.split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}\d])|(?<=[。！？])/u).map((piece) => piece.trim());
  const readings = pieces
    .filter((piece) => piece !== '' && piece.length <= LONGEST_LINE)
    .slice(0, MOST_PIECES)
    .map((piece) => parseLine(piece, names, clock));
  const likeness = ({ draft, questions }: Reading): number =>
    (draft.party === null ? 0 : 2) + (draft.due !== null || questions.some(({ field }) => field === 'due') ? 1 : 0);
  const [best] = readings.toSorted((a, b) => likeness(b) - likeness(a));
  if (!best || pieces.length === 1 || likeness(best) < 2) return parseLine(read.slice(0, LONGEST_LINE), names, clock);
  const owners = [...new Set(readings.flatMap(({ draft }) => draft.owners))];
  const sectors = [...new Set(readings.flatMap(({ draft }) => draft.sectors))];
  return { ...best, draft: { ...best.draft, owners, sectors } };
}

/** `#electric-vehicles`, and channels that Slack made of such a word (`<#C0123|electric-vehicles>`). */
function takeTags(line: string): { readonly text: string; readonly tags: readonly string[] } {
  const pattern = /<#[A-Z0-9]+(?:\|([^>]*))?>|(?<![\p{L}\p{N}&/])#([\p{L}\p{M}\p{N}_+-]+)/gu;
  const tags = [...line.matchAll(pattern)].map(([, channel, tag]) => channel ?? tag ?? '').filter(Boolean);
  return { text: line.replace(pattern, ' '), tags };
}

/** `<@U0123>`, as Slack writes people, and `@name`, as people write them elsewhere. */
function takeOwners(line: string): { readonly text: string; readonly owners: readonly string[] } {
  const pattern = /<@([A-Z0-9]+)(?:\|[^>]*)?>|(?<![\p{L}\p{N}.])@([\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])/gu;
  const owners = [...line.matchAll(pattern)].map(([, id, name]) => id ?? name ?? '');
  return { text: line.replace(pattern, ' '), owners: [...new Set(owners)] };
}

function takeDue(
  text: string,
  clock: Clock,
): { readonly text: string; readonly draft: Pick<Draft, 'due'>; readonly questions: readonly FieldQuestion[] } {
  const reading = readDue(text, clock);
  if (!('at' in reading)) return { text, draft: { due: null }, questions: [] };
  const { at, words, ...result } = reading;
  const rest = `${text.slice(0, at)} ${text.slice(at + words.length)}`;
  return 'due' in result
    ? { text: rest, draft: result, questions: [] }
    : { text: rest, draft: { due: null }, questions: [{ field: 'due', ...result }] };
}

function readTags(tags: readonly string[], names: RecordNames) {
  const [sectors, questions]: [string[], FieldQuestion[]] = [[], []];
  let [plan, area, serves]: [string | null, string | null, string | null] = [null, null, null];
  for (const tag of tags) {
    const words = tag.replace(/[-_]/g, ' ');
    const entry = names.called(tag, TAGGABLE) ?? names.called(words, TAGGABLE);
    if (entry?.kind === 'sectors') sectors.push(entry.id);
    else if (entry?.kind === 'plans') plan = entry.id;
    else if (entry?.kind === 'measures') area = entry.title;
    else if (entry) serves = entry.id;
    else {
      const meant = nearest(foldText(words), names.titles(['sectors', 'plans', 'measures']).map(foldText));
      questions.push({ field: 'sectors', problem: 'unknown-name', given: tag, nearest: meant });
    }
  }
  return { sectors, plan, area, serves, questions };
}

const TAGGABLE = ['sectors', 'plans', 'measures', 'pledges', 'milestones'] as const;

/** The party stands first and what it promises follows; the recipient stands after "to" or "for". */
function readParties(text: string, names: RecordNames): Pick<Draft, 'party' | 'partners' | 'recipient' | 'title'> {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  const first = whoPromises(trimmed, names);
  const { rest, partners } = first ? takePartners(trimmed.slice(first.end), names) : { rest: trimmed, partners: [] };
  const recipient = [...rest.matchAll(/\b(?:to|for)\s+(?:the\s+)?/gi)]
    .map((match) => longestNameAtStart(rest.slice(match.index + match[0].length), names))
    .find((name) => name !== null);
  return { party: first?.id ?? null, partners, recipient: recipient?.id ?? null, title: asTitle(rest) };
}

/** Whoever the line begins with; else the first of whom it says so in so many words: "we agreed that Laos will …". */
function whoPromises(text: string, names: RecordNames): { readonly id: string; readonly end: number } | null {
  const start = /^(?:[^:]{1,30}:\s*)?(?:the\s+)?/i.exec(text)?.[0].length ?? 0;
  for (const at of new Set([/^(?:the\s+)?/i.exec(text)?.[0].length ?? 0, start])) {
    const first = nameAt(text, at, names);
    if (first) return first;
  }
  for (const { index } of text.slice(0, LONGEST_LEAD).matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)) {
    const named = nameAt(text, index, names);
    if (named && PROMISED.test(text.slice(named.end))) return named;
  }
  return null;
}

/** Of "Thailand's ministry" nothing is taken away: it is Thailand that promises, and its ministry that does it. */
function nameAt(text: string, at: number, names: RecordNames): { readonly id: string; readonly end: number } | null {
  const name = longestNameAtStart(text.slice(at), names);
  if (!name) return null;
  const end = at + name.length;
  return { id: name.id, end: /['’]s$/.test(text.slice(at, end)) ? at : end };
}

/** "Laos and China jointly run …": the first promises, the others are its partners. */
function takePartners(text: string, names: RecordNames): Pick<Draft, 'partners'> & { readonly rest: string } {
  const partners: Draft['partners'][number][] = [];
  let rest = text;
  for (;;) {
    const joined = /^\s*(?:,\s*(?:and\s+)?|and\s+|&\s*|dan\s+|và\s+|และ\s*|[与和、]\s*)(?:the\s+)?/iu.exec(rest)?.[0];
    const name = joined === undefined ? null : longestNameAtStart(rest.slice(joined.length), names);
    if (joined === undefined || name === null) return { partners, rest: rest.replace(AFTER_PARTY, '') };
    partners.push({ party: name.id, role: '' });
    rest = rest.slice(joined.length + name.length);
  }
}

function longestNameAtStart(text: string, names: RecordNames): { readonly id: string; readonly length: number } | null {
  const start = text.slice(0, 120);
  const words = [...start.matchAll(/[\p{L}\p{M}\p{N}]+(?=$|[^\p{L}\p{M}\p{N}])/gu)].slice(0, 10);
  const ends = words.map(({ index, 0: word }) => index + word.length);
  // Chinese and Thai set no spaces between words.
  const unspaced = /^[\p{sc=Han}\p{sc=Thai}]{2,20}/u.exec(start)?.[0].length ?? 0;
  for (let length = 2; length <= unspaced; length += 1) ends.push(length);
  for (const length of ends.toSorted((a, b) => b - a)) {
    const entry = names.called(text.slice(0, length), ['organisations']);
    if (entry) return { id: entry.id, length };
  }
  return null;
}

function asTitle(text: string): string {
  const tidy = text
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/[\s,;:.–-]+$/, '')
    .trim();
  return tidy.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
