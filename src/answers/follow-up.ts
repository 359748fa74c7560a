/** "And when is the next one?": a question that only makes sense after what was said before. */
import type { CuratedRecord } from '../record/record.ts';
import { foldText } from '../record/terms.ts';
import type { Query } from './query.ts';

/**
 * The question with what it leaves out.
 * @param read understands a text as the question was understood
 */
export function withContext(
  query: Query,
  context: { readonly question: string; readonly records: readonly string[] } | undefined,
  read: (text: string) => Query,
  record: CuratedRecord,
): Query {
  const [before] = (context?.records ?? []).flatMap((id) => record.entries.get(id) ?? []);
  if (!context || !query.followUp) return query;
  const namesItself = query.mentions.length > 0 || query.ordinals.length > 0;
  // "what about the 27th?" asks the same of another
  if (
    namesItself &&
    query.asked === 'what' &&
    /^\W*(?:and|what about|how about|ok|so)\b/.test(foldText(query.english))
  ) {
    const earlier = read(context.question);
    const noun = query.ordinals.length > 0 && query.heads.length === 0 ? ` ${earlier.heads[0] ?? ''}` : '';
    return { ...read(`${query.english}${noun}`), asked: earlier.asked };
  }
  if (namesItself || !before) return query;
  const another = query.shape === 'next' || query.shape === 'last' || query.shape === 'list';
  // the next one is not the 26th again
  const matter = another
    ? before.title.replace(/\b(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|(?:19|20)\d{2})\b|\([^)]*\)/gi, ' ')
    : before.title;
  const full = read(`${query.english} ${matter}`);
  return { ...full, shape: query.shape, asked: query.asked, window: query.window ?? full.window };
}
