/** Tells a question about who owes what from every other question. */
import type { PromiseQuestion } from './promises.ts';
import type { RecordNames } from './record-names.ts';

/** `home` stands for the party of whoever asks. */
export interface AskedForPromises {
  readonly party: string | 'home' | null;
  readonly recipient: string | 'home' | null;
  readonly sectors: PromiseQuestion['sectors'];
}

const LONGEST = 500;
const US = /\b(?:we|us|our|ours)\b/i;
const OWES = /\bowes?\b|\bowed\b/i;
const PROMISED = /\b(?:promised?|promises|pledged?|pledges|commit(?:ted|ments?)?|undertaken)\b/i;
const OPEN = /\b(?:has|have|does)\b.*\b(?:open|outstanding|overdue)\b|\b(?:open|outstanding|overdue) commitments?\b/i;

/** null where it is not such a question: "what did China pledge?" is about the record alone. */
export function readPromiseQuestion(text: string, names: RecordNames): AskedForPromises | null {
  if (text.length > LONGEST) return null;
  const owes = OWES.exec(text);
  const promises = US.test(text) ? PROMISED.exec(text) : null;
  const verb = owes ?? promises ?? OPEN.exec(text);
  if (!verb) return null;
  const before = owes || promises ? text.slice(0, verb.index) : text;
  const after = owes || promises ? text.slice(verb.index + verb[0].length) : '';
  const party = partyIn(before, names) ?? (owes ? null : partyIn(after, names));
  const recipient = owes ? partyIn(after, names) : null;
  if (party === null && recipient === null) return null;
  return { party, recipient, sectors: names.namedIn(text, ['sectors']).map(({ id }) => id) };
}

function partyIn(text: string, names: RecordNames): string | null {
  const [named] = names.namedIn(text, ['organisations']);
  return named?.id ?? (US.test(text) ? 'home' : null);
}
