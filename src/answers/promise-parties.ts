/** Who owes, and to whom, by where a question names them. */
import { words } from '../record/terms.ts';
import { OWES, PROMISED } from './lexicon/promise-words.ts';

/** `home` stands for the party of whoever asks. */
export interface Parties {
  /** Who owes; null for anybody. */
  readonly party: string | 'home' | null;
  /** To whom; null for anybody. */
  readonly recipient: string | 'home' | null;
  /** Those that have to do with it on whichever side: "still open with China". */
  readonly between: readonly (string | 'home')[];
}

/** A party and the words of the question that name it, counted from 0. */
export interface AskedParty {
  readonly party: string;
  readonly at: number;
  readonly length: number;
}

type Role = 'party' | 'recipient' | 'between';

const ROLE_AFTER: Readonly<Record<string, Role>> = {
  from: 'party',
  by: 'party',
  of: 'party',
  to: 'recipient',
  towards: 'recipient',
  toward: 'recipient',
  with: 'between',
  between: 'between',
  for: 'between',
  involving: 'between',
  concerning: 'between',
};
const PASSED_OVER = new Set(['the', 'a', 'all', 'side', 'our', 'my', 'still', 'both', 'government']);
const PLURAL = new Set(['pledges', 'promises']);
const SELVES = new Set(['we', 'us', 'our', 'ours']);

/** @param folded the question in English, folded */
export function partiesIn(folded: string, named: readonly AskedParty[]): Parties {
  const tokens = words(folded);
  // "Which pledges has China kept?": what is promised is no verb.
  const verb = tokens.findIndex(
    (token) => OWES.test(token) || (PROMISED.test(token) && !PLURAL.has(token)) || token === 'waiting',
  );
  const told: AskedParty[] = [
    ...tokens.flatMap((token, at) => (SELVES.has(token) ? [{ party: 'home', at, length: 1 }] : [])),
    ...named,
  ].toSorted((a, b) => a.at - b.at);
  const roles = told.map((one, index) => ({
    party: one.party,
    role: roleOf(one, tokens, verb, told[index - 1] ?? null),
  }));
  const first = (role: Role): string | null => roles.find((one) => one.role === role)?.party ?? null;
  const [party, recipient] = [first('party'), first('recipient')];
  const between = [...new Set(roles.filter(({ role }) => role === 'between').map((one) => one.party))];
  return {
    party,
    recipient: recipient === party ? null : recipient,
    between: between.filter((one) => one !== party && one !== recipient),
  };
}

function roleOf({ party, at }: AskedParty, tokens: readonly string[], verb: number, before: AskedParty | null): Role {
  const preposition = tokens.slice(0, at).findLast((token) => !PASSED_OVER.has(token)) ?? '';
  const [own, isUs] = [tokens[at] ?? '', party === 'home'];
  // "between China and us": the second goes with the first
  if (preposition === 'and' && before !== null && tokens[before.at - 1] === 'between') return 'between';
  const given = ROLE_AFTER[preposition];
  // "what we owe": who speaks is named by no preposition, and "of our" is of us
  if (given && !(isUs && own === 'we' && given === 'between' && verb > at))
    return isUs && own === 'our' ? 'party' : given;
  const passive = verb >= 0 && isTurned(tokens, verb);
  if (verb >= 0 && at > verb) return passive ? 'party' : isUs && own.startsWith('our') ? 'party' : 'recipient';
  if (verb >= 0) return passive ? 'recipient' : 'party';
  return own === 'us' ? 'between' : 'party';
}

/** "What are we owed", "what is Malaysia still waiting for": the one who is named before it is to get it. */
function isTurned(tokens: readonly string[], verb: number): boolean {
  if (tokens[verb] === 'waiting') return true;
  return (
    tokens[verb] === 'owed' && tokens.slice(0, verb).some((token) => ['is', 'are', 'was', 'were', 'be'].includes(token))
  );
}
