/** Reads a commitment out of one line: "Thailand hosts the 2nd EV workshop by 30 June 2027 #electric-vehicles @owner". */
import { nearest } from '../record/nearest.ts';
import { foldText } from '../record/terms.ts';
import { type Draft, EMPTY_DRAFT, type FieldQuestion, type Reading } from './draft.ts';
import { type Clock, readDue } from './read-due.ts';
import type { RecordNames } from './record-names.ts';

/** A line that is longer is no line; it is not read, so that nobody can make the desk read for minutes. */
export const LONGEST_LINE = 2000;

/** What stands between a party and what it promises; nothing of it is part of the title. */
const PROMISES =
  /^\s*(?::|-|–|,)?\s*(?:(?:has |have )?(?:will|shall|is to|are to|to|promised? to|promises to|pledged? to|pledges to|commit(?:s|ted)? to|agree[ds]? to|undertakes to|intends to)\s+)?/i;

export function parseLine(line: string, names: RecordNames, clock: Clock): Reading {
  if (line.length > LONGEST_LINE) {
    return { draft: EMPTY_DRAFT, questions: [{ field: 'title', problem: 'too-long', most: LONGEST_LINE }] };
  }
  const { text: untagged, tags } = takeTags(line);
  const { text: ownerless, owners } = takeOwners(untagged);
  const dated = takeDue(ownerless, clock);
  const tagged = readTags(tags, names);
  const parties = readParties(dated.text, names);
  const sectors = names.namedIn(dated.text, ['sectors']).map(({ id }) => id);
  const plan = tagged.plan ?? names.namedIn(dated.text, ['plans'])[0]?.id ?? null;
  return {
    draft: {
      ...EMPTY_DRAFT,
      ...dated.draft,
      ...parties,
      owners,
      plan,
      serves: tagged.serves,
      sectors: [...new Set([...tagged.sectors, ...sectors])],
    },
    questions: [...dated.questions, ...tagged.questions],
  };
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
  let [plan, serves]: [string | null, string | null] = [null, null];
  for (const tag of tags) {
    const words = tag.replace(/[-_]/g, ' ');
    const entry = names.called(tag, TAGGABLE) ?? names.called(words, TAGGABLE);
    if (entry?.kind === 'sectors') sectors.push(entry.id);
    else if (entry?.kind === 'plans') plan = entry.id;
    else if (entry) serves = entry.id;
    else {
      const meant = nearest(foldText(words), names.titles(['sectors', 'plans']).map(foldText));
      questions.push({ field: 'sectors', problem: 'unknown-name', given: tag, nearest: meant });
    }
  }
  return { sectors, plan, serves, questions };
}

const TAGGABLE = ['sectors', 'plans', 'pledges', 'milestones'] as const;

/** The party stands first and what it promises follows; the recipient stands after "to" or "for". */
function readParties(text: string, names: RecordNames): Pick<Draft, 'party' | 'recipient' | 'title'> {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  const lead = /^(?:the\s+)?/i.exec(trimmed)?.[0] ?? '';
  const first = longestNameAtStart(trimmed.slice(lead.length), names);
  const rest = first ? trimmed.slice(lead.length + first.length).replace(PROMISES, '') : trimmed;
  const recipient = [...rest.matchAll(/\b(?:to|for)\s+(?:the\s+)?/gi)]
    .map((match) => longestNameAtStart(rest.slice(match.index + match[0].length), names))
    .find((name) => name !== null);
  return { party: first?.id ?? null, recipient: recipient?.id ?? null, title: asTitle(rest) };
}

function longestNameAtStart(text: string, names: RecordNames): { readonly id: string; readonly length: number } | null {
  const ends = [...text.slice(0, 120).matchAll(/[\p{L}\p{M}\p{N}]+(?=$|[^\p{L}\p{M}\p{N}])/gu)].slice(0, 10);
  for (const end of ends.toReversed()) {
    const length = end.index + end[0].length;
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
