/** Whether a sentence tells what a claim is cited for: what says no more than the claims can still say nothing. */
import type { Entry } from '../record/record.ts';
import type { Claim } from '../record/schema.ts';
import { isStopWord, stem, words } from '../record/terms.ts';
import type { Query } from './query.ts';

/** Of what a claim says beyond the title above it. */
const LEAST_SHARE = 0.25;

/** @param text English, made of sentences that cite the claim */
export function tellsEnough(
  text: string,
  { claim, entry }: { readonly claim: Claim; readonly entry: Entry },
  asked: Query['asked'],
): boolean {
  const title = contentOf(entry.title);
  const said = contentOf(text);
  const own = [...contentOf(claim.text)].filter((term) => !title.has(term));
  const kept = own.filter((term) => said.has(term));
  const missing = figuresAskedFor(claim, asked).filter((figure) => !figuresIn(text).has(figure));
  return missing.length === 0 && kept.length >= LEAST_SHARE * own.length;
}

/** The days and years of a claim where it is asked when; its other figures where it is asked how much or how many. */
function figuresAskedFor(claim: Claim, asked: Query['asked']): readonly string[] {
  const all = [...figuresIn(claim.text)];
  const dates = new Set(
    claim.dates
      .flatMap(({ date, end }) => [date, end ?? date])
      .flatMap((date) => date.split('-').map((part) => String(Number(part)))),
  );
  if (asked === 'when') return all.filter((figure) => dates.has(figure));
  return asked === 'how-much' || asked === 'how-many' ? all.filter((figure) => !dates.has(figure)) : [];
}

/** Figures as they are written, without the separators of thousands; those of ordinals belong to a name. */
const figuresIn = (text: string): ReadonlySet<string> =>
  new Set(text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?(?!\d|st|nd|rd|th|\.\d)/g));

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    words(text)
      .filter((word) => !isStopWord(word))
      .map(stem),
  );
