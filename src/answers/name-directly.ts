/** "The Indonesian capital" is Jakarta, not Indonesia: a phrase of the thesaurus that holds another's name gives way to what it means. */
import type { CuratedRecord } from '../record/record.ts';
import { words } from '../record/terms.ts';
import type { FindNames } from './names.ts';

export type NameDirectly = (text: string) => string;

/** Prepares the phrases of a record's thesaurus that mean a proper name and hold another one. */
export function buildNameDirectly(record: CuratedRecord, findNames: FindNames): NameDirectly {
  const names = new Map<string, string>();
  for (const { term, words: byLanguage } of record.thesaurus) {
    if (!/^\p{Lu}/u.test(term)) continue;
    for (const phrase of byLanguage.en ?? []) {
      const said = words(phrase);
      const others = findNames(phrase).filter((mention) => mention.words.split(' ').length < said.length);
      if (others.length > 0 && !names.has(said.join(' '))) names.set(said.join(' '), term);
    }
  }
  if (names.size === 0) return (text) => text;
  const longestFirst = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((said) => said.replace(/[.+]/g, '\\$&').split(' ').join(BETWEEN_WORDS));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, (found) => names.get(words(found).join(' ')) ?? found);
}

const BETWEEN_WORDS = "(?:['’]s)?[\\s-]+";
