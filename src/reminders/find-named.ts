/** Finds what somebody means who types a name. */
import { nearest } from '../record/nearest.ts';
import { wordOf } from './vocabulary.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

export type Found<One> =
  | { readonly outcome: 'found'; readonly one: One }
  /** Different ones go by that name; their titles. */
  | { readonly outcome: 'several'; readonly titles: readonly string[] }
  /** nearest: the title that is spelt most like it. */
  | { readonly outcome: 'none'; readonly nearest: string | null };

/** By the id, the title, or a part of the title that no other has. */
export function findNamed<One extends Named>(name: string, among: readonly One[]): Found<One> {
  const word = wordOf(name);
  const exact = among.find(({ id, title }) => id === name || wordOf(title) === word);
  if (exact) return { outcome: 'found', one: exact };
  const isInPart = ({ id, title }: One): boolean => id.startsWith(`${name}#`) || wordOf(title).includes(word);
  const inPart = word === '' ? [] : among.filter(isInPart);
  const titles = [...new Set(inPart.map(({ title }) => title))];
  const [first] = inPart;
  if (titles.length > 1) return { outcome: 'several', titles };
  if (first) return { outcome: 'found', one: first };
  const known = new Map(among.map(({ title }) => [wordOf(title), title]));
  const near = nearest(word, known.keys());
  return { outcome: 'none', nearest: near === null ? null : (known.get(near) ?? null) };
}
