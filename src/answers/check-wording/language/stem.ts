/** A light stemmer: all that is asked of it is that the forms of one word come out alike. */
import { IRREGULAR } from './english.ts';

const KEPT = new Set([
  'united',
  'note',
  'site',
  'plane',
  'care',
  'stated',
  'family',
  'supply',
  'assembly',
  'july',
  'likely',
  'friendly',
  'daily',
  'weekly',
  'reply',
  'apply',
  'multiply',
  'italy',
  'planned',
  'planning',
  'yearly',
  'monthly',
  'news',
  'series',
  'plus',
  'asean',
  'need',
  'speed',
  'indeed',
  'during',
  'thing',
  'king',
  'ring',
  'bring',
  'string',
  'spring',
  'nothing',
  'something',
  'bus',
  'gas',
  'this',
  'is',
  'was',
  'has',
  'its',
  'as',
  'us',
  'red',
  'bed',
  'seed',
  'exceed',
  'proceed',
  'succeed',
  'only',
  'early',
  'used',
  'economics',
  'always',
  'perhaps',
  'business',
  'witness',
  'accession',
  'based',
  'backed',
  'backing',
  'backs',
]);

const memo = new Map<string, string>();

/** @param word in any case and form @returns the stem, in small letters */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const made = stemOf(word.toLowerCase());
  if (memo.size < 50_000) memo.set(word, made);
  return made;
}

function stemOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return base(irregular);
  if (word.length < 4 || KEPT.has(word)) return word;
  const spelt = spelling(word);
  if (spelt !== word) return stemOf(spelt);
  if (word.length > 5 && /(?:[^aeiou]|ive)ly$/.test(word)) return stemOf(word.slice(0, -2));
  if (word.length > 7 && word.endsWith('ness')) return stemOf(word.slice(0, -4).replace(/i$/, 'y'));
  return base(inflected(word));
}

/** One spelling for the American and the British: `organized`, `harbor`, `fiber`, `travelled`. */
const spelling = (word: string): string =>
  word
    .replace(/(?<=[a-z]{3}[^aeiou])iz(?=e[drs]?$|ers$|ing$|ations?$)/, 'is')
    .replace(/(?<=anal|catal|paral)yz(?=e[ds]?$|ing$)/, 'ys')
    .replace(/(?<=^(?:lab|harb|fav|neighb|behavi|endeav|col|hon))or(?=$|s$|ed$|ing$|able$)/, 'our')
    .replace(/(?<=^(?:cent|fib|met|kilomet|theat|lit))er(?=s?$)/, 're')
    .replace(/(?<=^(?:trave|labe|mode|cance|signa|channe|leve))ll(?=ed$|ing$|ers?$)/, 'l');

function inflected(word: string): string {
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^suia]s$/.test(word) || /(ia|ea|a)s$/.test(word)) return word.slice(0, -1);
  if (/ied$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/[^e]ed$/.test(word) && /[aeiouy].*ed$/.test(word)) return undoubled(word.slice(0, -2));
  if (/eed$/.test(word)) return word.slice(0, -1);
  if (/ing$/.test(word) && /[aeiouy].*ing$/.test(word) && word.length > 5) return undoubled(word.slice(0, -3));
  return word;
}

const undoubled = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

function base(word: string): string {
  if (KEPT.has(word)) return word;
  const plain = word.length > 6 && /[ts]ion$/.test(word) ? word.slice(0, /[^n]isation$/.test(word) ? -5 : -3) : word;
  return plain.length > 3 && plain.endsWith('e') ? plain.slice(0, -1) : plain;
}
