/** Takes what a model worded into an answer: only what its claims support, and never less than the answer needs. */
import type { CuratedRecord } from '../record/record.ts';
import type { Answer, JudgedSentence, Statement } from './answer.ts';
import { checkWording } from './check-wording.ts';
import { detectLanguage, type Language } from './language.ts';
import type { Sentence, ToWord } from './model.ts';
import { tellsEnough } from './tells-enough.ts';

/** A longer answer is a list to be looked through, which nobody needs in other words. */
const MOST_CLAIMS = 12;
/** What is longer than this is no sentence. */
const LONGEST_SENTENCE = 600;
const LONGEST_ID = 100;
/** A claim may take two sentences. */
const SENTENCES_A_CLAIM = 2;

/**
 * The claims that a model may word: those that the answer says in the record's own words. What else stands in an
 * answer, such as a commitment that not everybody may see, is no claim of the record and stays where it is.
 */
export function claimsToWord({ statements }: Answer, record: CuratedRecord): ToWord['claims'] {
  const claims = statements.flatMap((statement) => {
    const held = claimOf(statement, record);
    return held ? [{ id: held.claim.id, entry: held.entry.id, text: held.claim.text }] : [];
  });
  return claims.length > MOST_CLAIMS ? [] : claims;
}

function claimOf({ text, claims }: Statement, record: CuratedRecord) {
  const held = record.claims.get(claims[0] ?? '');
  return claims.length === 1 && held?.claim.text === text ? held : undefined;
}

/**
 * The verdict on each sentence, by the claims that were given to the model and by no others. What cannot be shown is
 * cut, so that no model fills the log.
 */
export function judgeSentences(
  sentences: readonly Sentence[],
  answer: Answer,
  record: CuratedRecord,
): JudgedSentence[] {
  const given = claimsToWord(answer, record).map(({ id }) => id);
  const judged = sentences.slice(0, SENTENCES_A_CLAIM * given.length).map(({ text, claims }) => {
    const sentence = {
      text: text
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, LONGEST_SENTENCE + 1),
      claims: [...new Set(claims)].slice(0, given.length + 1).map((id) => id.slice(0, LONGEST_ID)),
    };
    return { ...sentence, ...verdictOn(sentence, given, answer.language, record) };
  });
  return withoutWhatTellsTooLittle(withoutRepeats(judged), given, answer, record);
}

function verdictOn(sentence: Sentence, given: readonly string[], language: Language, record: CuratedRecord) {
  const { text, claims } = sentence;
  const strange = claims.filter((id) => !given.includes(id));
  if (strange.length > 0) return refused(`cites ${strange.length} claims that it was not given`);
  if (new Set(claims.map((id) => record.claims.get(id)?.entry.id)).size > 1) return refused('mixes entries');
  if (text.length > LONGEST_SENTENCE) return refused(`is longer than ${LONGEST_SENTENCE} characters`);
  // without a hint Indonesian without its commonest words passes for English; no English passes for Indonesian
  if (detectLanguage(text, language === 'en' ? 'id' : language) !== language)
    return refused('is not in the language of the answer');
  return checkWording({ text, claims, record });
}

const refused = (reason: string) => ({ accepted: false, reasons: [reason] });

function withoutRepeats(judged: readonly JudgedSentence[]): JudgedSentence[] {
  const texts = judged.map(({ text }) => text);
  return judged.map((sentence, index) =>
    sentence.accepted && texts.indexOf(sentence.text) < index ? { ...sentence, ...refused('repeats') } : sentence,
  );
}

/** What a question is answered with is told whole or in plain words; below a translation it stands in plain words anyway. */
function withoutWhatTellsTooLittle(
  judged: readonly JudgedSentence[],
  given: readonly string[],
  { language, query }: Answer,
  record: CuratedRecord,
): JudgedSentence[] {
  if (language !== 'en') return [...judged];
  const short = neededOf(given, record).filter((id) => {
    const told = judged.filter(({ accepted, claims }) => accepted && claims.includes(id)).map(({ text }) => text);
    const held = record.claims.get(id);
    return held && told.length > 0 && !tellsEnough(told.join(' '), held, query.asked);
  });
  return judged.map((sentence) =>
    sentence.accepted && sentence.claims.some((id) => short.includes(id))
      ? { ...sentence, ...refused('tells too little of what answers the question') }
      : sentence,
  );
}

/** What no answer leaves out: the first claim of each entry, and what the record says of its own doubts. */
function neededOf(ids: readonly string[], record: CuratedRecord): string[] {
  const entryOf = (id: string) => record.claims.get(id)?.entry;
  return ids.filter(
    (id, index) =>
      record.claims.get(id)?.claim.kind === 'caveat' || ids.findIndex((one) => entryOf(one) === entryOf(id)) === index,
  );
}

/**
 * The answer as worded. A refused sentence gives way to the plain wording of its claims; what is needed and all that is
 * no claim of the record are in it whatever the model left out.
 */
export function wordAnswer(answer: Answer, judged: readonly JudgedSentence[], record: CuratedRecord): Answer {
  const accepted = judged.filter((sentence) => sentence.accepted);
  if (accepted.length === 0) return answer;
  const statements = answer.citations.flatMap((citation) => {
    const plain = answer.statements.filter((statement) => statement.record === citation.record);
    const own = judged.filter(({ claims }) => claims.some((id) => record.claims.get(id)?.entry.id === citation.record));
    return wordEntry(plain, own, answer, record);
  });
  return { ...answer, statements };
}

function wordEntry(
  plain: readonly Statement[],
  judged: readonly JudgedSentence[],
  { language }: Answer,
  record: CuratedRecord,
): Statement[] {
  const said = new Set(judged.filter(({ accepted }) => accepted).flatMap(({ claims }) => claims));
  const plainOf = (id: string): Statement[] => {
    const statement = plain.find((candidate) => claimOf(candidate, record)?.claim.id === id);
    if (!statement || said.has(id)) return [];
    said.add(id);
    return [statement];
  };
  const worded = judged.flatMap((sentence) =>
    sentence.accepted ? [wordedStatement(sentence, language, record)] : sentence.claims.flatMap(plainOf),
  );
  const [lead = [], ...doubts] = neededOf(
    plain.flatMap((statement) => claimOf(statement, record)?.claim.id ?? []),
    record,
  ).map(plainOf);
  return [...lead, ...worded, ...doubts.flat(), ...plain.filter((statement) => !claimOf(statement, record))];
}

function wordedStatement(
  { text, claims }: JudgedSentence,
  language: Answer['language'],
  record: CuratedRecord,
): Statement {
  const cited = [...new Set(claims)].flatMap((id) => record.claims.get(id) ?? []);
  return {
    text,
    record: cited[0]?.entry.id ?? '',
    claims: cited.map(({ claim }) => claim.id),
    wordedByModel: true,
    ...(language !== 'en' && { translationOf: cited.map(({ claim }) => claim.text).join(' ') }),
  };
}
