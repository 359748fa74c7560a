/** Every sentence that a person can see stands in a catalogue, one file a language, and is said through `say`. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { th } from './th.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type MessageKey = keyof typeof en;

const catalogues = { en, zh, id, vi, th } satisfies Record<string, Catalogue>;
export type MessageLanguage = keyof typeof catalogues;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * The sentence of that key, with its variables filled in.
 * @param language the reader's language
 * @param values the variables that the sentence names (ICU MessageFormat)
 */
export function say(language: MessageLanguage, key: MessageKey, values: Record<string, string | number> = {}): string {
  const name = `${language}/${key}`;
  let message = compiled.get(name);
  if (!message) {
    message = new IntlMessageFormat(catalogues[language][key], language === 'en' ? 'en-GB' : language, undefined, {
      ignoreTag: true,
    });
    compiled.set(name, message);
  }
  return String(message.format(values));
}
