import type { en } from './en.ts';

/** What every language has to say: a sentence for each key of the English one. */
export type Catalogue = Readonly<Record<keyof typeof en, string>>;
