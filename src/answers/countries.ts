/** Names of countries, from the Unicode CLDR data that the runtime carries: a question may name one that the record lacks. */
import { words } from '../record/terms.ts';

const SHORT_NAMES = [
  'burma',
  'brunei',
  'vietnam',
  'lao',
  'timor leste',
  'east timor',
  'usa',
  'america',
  'uk',
  'britain',
  'england',
  'korea',
  'south korea',
  'north korea',
  'eu',
  'european union',
  'europe',
  'russia',
  'czechia',
];
const DEMONYMS =
  'japanese korean russian american indian australian british european french german canadian bruneian burmese'.split(
    ' ',
  );

const NAMES: ReadonlySet<string> = new Set([...regionNames(), ...SHORT_NAMES, ...DEMONYMS]);
const LONGEST = Math.max(...[...NAMES].map((name) => name.split(' ').length));

function regionNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .filter((name) => name !== undefined)
    .map((name) => words(name).join(' '));
}

/** The countries that a text names, folded. */
export function countriesIn(text: string): string[] {
  const tokens = words(text);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(LONGEST, tokens.length - at);
    while (length > 0 && !NAMES.has(tokens.slice(at, at + length).join(' '))) length -= 1;
    if (length > 0) found.push(tokens.slice(at, at + length).join(' '));
    at += Math.max(1, length);
  }
  return found;
}
