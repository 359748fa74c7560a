/** Takes what a model worded into an answer: only what its claims support, and never less than the answer needs. */
import type { CuratedRecord } from '../record/record.ts';
import type { Answer, JudgedSentence, Statement } from './answer.ts';
import { checkWording } from './check-wording.ts';
import type { Sentence, ToWord } from './model.ts';

/** A longer answer is a list to be looked through, which nobody needs in other words. */
const MOST_CLAIMS = 12;
/** What is longer than this is no sentence. */
const LONGEST_SENTENCE = 600;
/** A claim may take two sentences. */
const SENTENCES_A_CLAIM = 2;

/**
 * The claims that a model may word: those that the answer says in the record's own words. What else stands in an
 * answer, such as a commitment that not everybody may see, is no claim of the record and stays where it is.
 */
export function claimsToWord({ statements }: Answer, record: CuratedRecord): ToWord['claims'] {
  const claims = statements.flatMap((statement) => {
    const held = claimOf(statement, record);
    return held ? [{ id: held.claim.id, entry: held.entry.title, text: held.claim.text }] : [];
  });
  return claims.length > MOST_CLAIMS ? [] : claims;
}

function claimOf({ text, claims }: Statement, record: CuratedRecord) {
  const held = record.claims.get(claims[0] ?? '');
  return claims.length === 1 && held?.claim.text === text ? held : undefined;
}

/** The verdict on each sentence, by the claims that were given to the model and by no others. */
export function judgeSentences(
  sentences: readonly Sentence[],
  given: ToWord['claims'],
  record: CuratedRecord,
): JudgedSentence[] {
  const ids = new Set(given.map(({ id }) => id));
  return sentences
    .slice(0, SENTENCES_A_CLAIM * given.length)
    .map((sentence) => ({ ...sentence, text: sentence.text.trim() }))
    .map((sentence) => ({ ...sentence, ...verdictOn(sentence, ids, record) }));
}

function verdictOn({ text, claims }: Sentence, ids: ReadonlySet<string>, record: CuratedRecord) {
  const refuse = (reason: string) => ({ accepted: false, reasons: [reason] });
  const strange = claims.filter((id) => !ids.has(id));
  if (strange.length > 0) return refuse(`cites ${strange.length} claims that it was not given`);
  if (new Set(claims.map((id) => record.claims.get(id)?.entry.id)).size > 1) return refuse('mixes entries');
  if (text.length > LONGEST_SENTENCE) return refuse(`is ${text.length} characters long`);
  return checkWording({ text, claims, record });
}

/**
 * The answer as worded. A refused sentence gives way to the plain wording of its claims; the first statement of each
 * entry and all that is no claim of the record are in it whatever the model left out.
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
  const [lead] = plain;
  const needed = lead && claimOf(lead, record) ? plainOf(lead.claims[0] ?? '') : [];
  return [...needed, ...worded, ...plain.filter((statement) => !claimOf(statement, record))];
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
