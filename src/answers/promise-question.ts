/** Tells a question about who owes what from every other question, in every language of the desk. */
import type { CuratedRecord } from '../record/record.ts';
import { foldText, isStopWord, stem, words } from '../record/terms.ts';
import type { Question } from './answer-question.ts';
import { timeOf } from './asked-time.ts';
import { buildGloss } from './gloss.ts';
import type { Language } from './language.ts';
import { detectLanguage } from './language.ts';
import {
  ASKS_OTHERWISE,
  COMMITMENTS,
  DONE,
  DUE,
  HAS_OPEN,
  MINE,
  MY_PARTY,
  NUMBER,
  OPEN,
  OPEN_COMMITMENTS,
  OVERDUE,
  OWES,
  PLEDGES,
  PROMISE_VOCABULARY,
  PROMISED,
  US,
} from './lexicon/promise-words.ts';
import { PROMISE_PHRASES } from './lexicon/promises.ts';
import { buildNames } from './names.ts';
import { goOn } from './promise-follow-up.ts';
import { type AskedParty, type Parties, partiesIn } from './promise-parties.ts';
import type { Mention, TimeWindow } from './query.ts';
import { todayIn } from './time-window.ts';

export interface AskedForPromises extends Parties {
  /** The language of the question. */
  readonly language: Language;
  /** Ids of the record. */
  readonly sectors: readonly string[];
  readonly status: 'open' | 'overdue' | 'done';
  /** When it has to be due; null for any time. ISO days; `from` null: what is overdue belongs to it. */
  readonly due: Pick<TimeWindow, 'from' | 'to'> | null;
  /** Whether it is about those that whoever asks owns. */
  readonly mine: boolean;
  /** Those that it names by their numbers. */
  readonly numbers: readonly string[];
  /** Stems of what else the question names: "report". */
  readonly topic: readonly string[];
  /**
   * sure: it is about who owes what, whatever is found. unsure: "what is due this quarter?" is a question to the record
   * unless something that was logged answers it.
   */
  readonly certainty: 'sure' | 'unsure';
}

/** null where it is another question. */
export type ReadPromiseQuestion = (question: Question) => AskedForPromises | null;

const LONGEST = 500;

/** Prepares the reading for a record; do it once a record. */
export function preparePromiseReading(record: CuratedRecord): ReadPromiseQuestion {
  const findNames = buildNames(record);
  const gloss = buildGloss(record, PROMISE_PHRASES);
  const read = ({ text, language, now, timeZone }: Question): Read => {
    const told = detectLanguage(text, language);
    const english = plainEnglish(gloss(text, told));
    const mentions = findNames(english);
    const kindOf = (mention: Mention, kind: string): string | undefined => {
      const ids = mention.ids.filter((id) => record.entries.get(id)?.kind === kind);
      // "MISTI (Cambodia)" is called by its state too
      return ids.find((id) => record.entries.get(id)?.type === 'state') ?? ids[0];
    };
    const named = mentions.flatMap((mention): AskedParty[] => {
      const party = kindOf(mention, 'organisations');
      return party === undefined ? [] : [{ party, at: mention.at, length: mention.words.split(' ').length }];
    });
    const folded = foldText(english);
    const today = todayIn(timeZone, now).toString();
    const { window } = timeOf(folded, mentions, { record }, todayIn(timeZone, now));
    const numbers = [...new Set(text.match(NUMBER)?.map((number) => number.toUpperCase()))];
    const mine = MINE.test(folded);
    const asked: Asked = {
      folded,
      numbered: numbers.length > 0,
      mine,
      involves: US.test(folded) || named.length > 0,
      // "What did Li Qiang promise us at the summit?"
      namesOthers: mentions.some((mention) => !kindOf(mention, 'organisations') && !kindOf(mention, 'sectors')),
      past: window?.to !== undefined && window.to !== null && window.to < today,
      timed: window !== null,
    };
    const certainty = certaintyOf(asked);
    const status = statusIn(folded);
    const counts = window !== null && numbers.length === 0 && (!asked.past || status !== 'open' || DUE.test(folded));
    const found: AskedForPromises = {
      language: told,
      ...partiesIn(folded, named),
      sectors: [...new Set(mentions.flatMap((mention) => kindOf(mention, 'sectors') ?? []))],
      status,
      mine,
      numbers,
      due: counts ? { from: window.from === today && status === 'open' ? null : window.from, to: window.to } : null,
      topic:
        numbers.length > 0
          ? []
          : topicOf(window ? folded.replace(window.words, ' ') : folded, [
              ...mentions.flatMap((mention) => mention.words.split(' ')),
              // what no gloss knows is no word to be looked for
              ...(told === 'en' ? [] : words(text)),
            ]),
      certainty: certainty ?? 'unsure',
    };
    return { folded, isAsked: certainty !== null, found };
  };
  return (question) => {
    if (question.text.length > LONGEST) return null;
    const { folded, isAsked, found } = read(question);
    // "And what is overdue?" goes on, unless it says itself whose.
    const isWhole = found.mine || found.numbers.length > 0 || found.party !== null || found.recipient !== null;
    if (isAsked && (isWhole || found.between.length > 0)) return found;
    const before = question.context && read({ ...question, text: question.context.question.slice(0, LONGEST) });
    const next = before?.isAsked && before.found.certainty === 'sure' ? goOn(folded, before.found, found) : null;
    return next ?? (isAsked ? found : null);
  };
}

interface Read {
  /** In English. */
  readonly folded: string;
  /** Whether it asks who owes what. */
  readonly isAsked: boolean;
  readonly found: AskedForPromises;
}

/** "US" is a state or its money; contractions are spelt out. */
const plainEnglish = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(MY_PARTY, 'our ')
    .replace(/\bU\.?S\.?(?:A|D)?(?=\$|\b)(?=.*[a-z])/g, ' ')
    .replace(/n['’]t\b/g, ' not')
    .replace(/\b(what|who|anything)['’]?s\b/gi, '$1 is')
    .replace(/\b(we|they)['’]ve\b/gi, '$1 have');

interface Asked {
  readonly folded: string;
  /** Whether it names a commitment by its number. */
  readonly numbered: boolean;
  readonly mine: boolean;
  /** Whether it names us or a party. */
  readonly involves: boolean;
  readonly namesOthers: boolean;
  /** Whether the time that it names is over. */
  readonly past: boolean;
  readonly timed: boolean;
}

function certaintyOf(asked: Asked): AskedForPromises['certainty'] | null {
  const { folded, numbered, mine, involves, namesOthers, past, timed } = asked;
  const has = (pattern: RegExp): boolean => pattern.test(folded);
  const duties = has(COMMITMENTS);
  if (numbered) return 'sure';
  const owed = duties || has(OPEN) || has(OWES) || has(OVERDUE) || has(PROMISED) || has(DUE);
  if (mine && owed && !namesOthers) return 'sure';
  // What is overdue, and all commitments, are asked of nobody else.
  if (has(OVERDUE) && has(ASKS_FOR_MATTERS) && !has(PLEDGES) && !namesOthers) return 'sure';
  if (has(/\bcommitments\b/) && has(/^\W*(?:show|list|give)\b|\ball\b/) && !namesOthers && !past) return 'sure';
  if (has(DONE) && duties && !namesOthers) return 'sure';
  const isOpen = has(OPEN) || has(OVERDUE) || has(OPEN_COMMITMENTS) || has(HAS_OPEN);
  if (has(OWES)) return involves || has(/\bwho (?:still )?owes\b/) ? 'sure' : null;
  if (isOpen && (involves || duties || has(/\bwho\b|\bany(?:body|one)\b/))) return 'sure';
  if (isOpen && has(/\b(?:everything|anything|all)\b/)) return namesOthers ? null : 'unsure';
  if (has(US) && (duties || has(PROMISED) || has(PLEDGES)) && !has(/\bpropos|\bplan to\b/)) {
    if (has(DUE) || has(/\bdid we (?:keep|deliver|fulfil)/)) return 'sure';
    return namesOthers || past || has(ASKS_OTHERWISE) ? null : 'sure';
  }
  if (has(US) && has(DUE) && !namesOthers && has(ASKS_FOR_MATTERS)) return 'sure';
  if (duties && (has(DUE) || timed) && !past) return involves || has(DUE) ? 'sure' : 'unsure';
  if (has(DUE) && has(ASKS_FOR_MATTERS) && !namesOthers) {
    return has(/\bdue (?:from|by|to|for) [a-z]/) && involves ? 'sure' : 'unsure';
  }
  return (duties || has(PLEDGES) || has(PROMISED)) && involves && !past && !namesOthers && !has(ASKS_OTHERWISE)
    ? 'unsure'
    : null;
}

/** "What is due?", and not "When is the meeting due?". */
const ASKS_FOR_MATTERS = /^\W*due\b|\b(?:what|which|anything|everything|something|list|show|deadlines|all)\b/;

function statusIn(folded: string): AskedForPromises['status'] {
  if (OVERDUE.test(folded)) return 'overdue';
  return DONE.test(folded) && !OPEN.test(folded) ? 'done' : 'open';
}

function topicOf(folded: string, but: readonly string[]): readonly string[] {
  const named = new Set(but);
  return [
    ...new Set(
      words(folded)
        .filter((word) => /^[a-z]{3,}$/.test(word) && !isStopWord(word) && !named.has(word))
        .filter((word) => !PROMISE_VOCABULARY.has(word))
        .map(stem),
    ),
  ];
}
