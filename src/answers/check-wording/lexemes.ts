/** What the words, figures and names at one place of a text are read with. */
import type { Lexeme } from './language/lex.ts';
import type { Token } from './token.ts';

/** Tokens and the number of lexemes that they take. */
export interface Taken {
  readonly tokens: readonly Token[];
  readonly length: number;
}

export const wordAt = (lexemes: readonly Lexeme[], at: number): string | undefined => {
  const lexeme = lexemes[at];
  return lexeme?.type === 'word' ? lexeme.text : undefined;
};
export const isHyphen = (lexeme: Lexeme | undefined): boolean => lexeme?.type === 'stop' && lexeme.text === '-';

export const surfaceOf = (lexemes: readonly Lexeme[], at: number, length: number): string =>
  lexemes
    .slice(at, at + length)
    .map((lexeme) => lexeme.text)
    .join(' ');

export const ordinal = (value: number, surface: string): Token => ({
  kind: 'ordinal',
  surface,
  concept: `#${value}`,
  parts: [],
  value,
});
