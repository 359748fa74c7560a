/** Questions that the record could not answer, kept for the curator without the asker's name. */
import { z } from 'zod';
import type { MessageLanguage } from '../messages/say.ts';
import type { KeptQuestions } from './kept-questions.ts';
import { language } from './language.ts';

export const gap = z.strictObject({
  /** The question's id. */
  id: z.string(),
  text: z.string(),
  language,
  at: z.number(),
  /** Those who pressed "tell me when this is answered". */
  watchers: z.array(z.strictObject({ team: z.string(), user: z.string() })).readonly(),
});
export type Gap = Readonly<z.infer<typeof gap>>;

/** A question as the curator sees it: all who asked it together. */
export interface GapGroup {
  /** As it was last asked. */
  readonly text: string;
  readonly language: MessageLanguage;
  readonly lastAsked: number;
  /** How often it was asked and found no answer. */
  readonly unanswered: number;
  /** How many people found the answer to it not helpful. */
  readonly notHelpful: number;
  /** How many people want to be told. */
  readonly watchers: number;
}

export interface Watcher {
  readonly team: string;
  readonly user: string;
}

/** Keeps who wants to be told; pressing twice is pressing once. */
export function watchGap(
  gaps: readonly Gap[],
  id: string,
  watcher: Watcher,
): { gaps: readonly Gap[]; result: { readonly outcome: 'watching' | 'unknown-gap' } } {
  const watched = gaps.find((gap) => gap.id === id);
  if (!watched) return { gaps, result: { outcome: 'unknown-gap' } };
  const others = watched.watchers.filter(({ team, user }) => team !== watcher.team || user !== watcher.user);
  const changed = { ...watched, watchers: [...others, watcher] };
  return { gaps: gaps.map((gap) => (gap === watched ? changed : gap)), result: { outcome: 'watching' } };
}

/** Unanswered questions and thumbs-down, the same question in the same language counted together, most wanted first. */
export function groupGaps({ gaps, votes }: Pick<KeptQuestions, 'gaps' | 'votes'>): readonly GapGroup[] {
  const asked = [
    ...gaps.map(({ text, language, at, watchers }) => ({ text, language, at, unanswered: 1, notHelpful: 0, watchers })),
    ...votes
      .filter(({ helpful }) => !helpful)
      .map(({ question: text, language, at }) => ({ text, language, at, unanswered: 0, notHelpful: 1, watchers: [] })),
  ];
  return [...Map.groupBy(asked, ({ text, language }) => `${language} ${sameWords(text)}`).values()]
    .map((group) => {
      const last = group.reduce((latest, one) => (one.at >= latest.at ? one : latest));
      return {
        text: last.text,
        language: last.language,
        lastAsked: last.at,
        unanswered: group.reduce((sum, one) => sum + one.unanswered, 0),
        notHelpful: group.reduce((sum, one) => sum + one.notHelpful, 0),
        watchers: new Set(group.flatMap((one) => one.watchers.map(({ team, user }) => `${team}/${user}`))).size,
      };
    })
    .toSorted((a, b) => wanted(b) - wanted(a) || b.lastAsked - a.lastAsked);
}

const wanted = ({ unanswered, notHelpful, watchers }: GapGroup): number => unanswered + notHelpful + watchers;

/** Questions that differ in capitals, punctuation or spaces only are the same. */
const sameWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
