/** Turns plain English text into tokens that can be compared by concept. */
import { NUMBER_WORDS, ORDINAL_WORDS } from './language/english.ts';
import { type Lexeme, lex, plain } from './language/lex.ts';
import { stem } from './language/stem.ts';
import { conceptOf, limiting, neutral, phrasesFrom } from './language/vocabulary.ts';
import { isHyphen, ordinal, surfaceOf, type Taken, wordAt } from './lexemes.ts';
import { type Found, nameAt, nameToken, pairAt } from './name-tokens.ts';
import type { Names } from './names.ts';
import { quantityAt } from './quantity-tokens.ts';
import type { Token } from './token.ts';

/** @param text English, or a text in another language glossed in English */
export function tokenize(text: string, names: Names): Token[] {
  const lexemes = lex(plain(text));
  const tokens: Token[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const name = nameAt(lexemes, at, names);
    const taken =
      countedPhraseAt(lexemes, at) ??
      pairAt(name, lexemes, at, names) ??
      quantityAt(lexemes, at) ??
      nameOrPhraseAt(name, lexemes, at, names) ??
      singleAt(lexemes, at, names);
    tokens.push(...taken.tokens);
    at += taken.length;
  }
  return tokens;
}

const phrases = new WeakMap<Names, Map<string, readonly Token[]>>();

/** The tokens of a word or phrase that comes again and again. */
export function phraseTokens(phrase: string, names: Names): readonly Token[] {
  const known = phrases.get(names) ?? new Map<string, readonly Token[]>();
  phrases.set(names, known);
  const made = known.get(phrase) ?? tokenize(phrase, names);
  known.set(phrase, made);
  return made;
}

/** `two sides`, which counts nothing. */
function countedPhraseAt(lexemes: readonly Lexeme[], at: number): Taken | undefined {
  if (NUMBER_WORDS[wordAt(lexemes, at)?.toLowerCase() ?? ''] === undefined) return undefined;
  return phraseAt(lexemes, at);
}

function nameOrPhraseAt(
  name: Found | undefined,
  lexemes: readonly Lexeme[],
  at: number,
  names: Names,
): Taken | undefined {
  const phrase = phraseAt(lexemes, at);
  if (phrase !== undefined && phrase.length > (name?.length ?? 0)) return phrase;
  if (name === undefined) return undefined;
  const token = nameToken(name, lexemes, at, names);
  const after = lexemes[at + name.length];
  if (name.name.capitals && after?.type === 'number' && after.unit === undefined && after.value < 200)
    return { tokens: [token, ordinal(after.value, after.text)], length: name.length + 1 };
  return { tokens: [token], length: name.length };
}

function phraseAt(lexemes: readonly Lexeme[], at: number): Taken | undefined {
  const first = wordAt(lexemes, at);
  if (first === undefined) return undefined;
  for (const phrase of phrasesFrom(stem(first))) {
    let position = at;
    let used = 0;
    while (used < phrase.words.length) {
      if (used > 0 && isHyphen(lexemes[position])) position += 1;
      const lexeme = lexemes[position];
      if (lexeme === undefined || lexeme.type === 'stop' || stem(lexeme.text) !== phrase.words[used]) break;
      position += 1;
      used += 1;
    }
    if (used < phrase.words.length) continue;
    const surface = surfaceOf(lexemes, at, position - at);
    return {
      tokens: [
        {
          kind: 'word',
          surface,
          concept: phrase.concept,
          parts: limiting.has(phrase.words[0] ?? '')
            ? []
            : phrase.words.map(conceptOf).filter((part) => !neutral.has(part)),
        },
      ],
      length: position - at,
    };
  }
  return undefined;
}

function singleAt(lexemes: readonly Lexeme[], at: number, names: Names): Taken {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return { tokens: [], length: 1 };
  if (lexeme.type === 'date')
    return {
      tokens: [{ kind: 'date', surface: lexeme.text, concept: 'date', parts: [], span: lexeme.span }],
      length: 1,
    };
  if (lexeme.type === 'ordinal') return { tokens: [ordinal(lexeme.value, lexeme.text)], length: 1 };
  if (lexeme.type === 'stop')
    return {
      tokens: lexeme.text === '-' ? [] : [{ kind: 'stop', surface: lexeme.text, concept: lexeme.text, parts: [] }],
      length: 1,
    };
  if (lexeme.type === 'number') return { tokens: [], length: 1 };
  return wordToken(lexemes, at, lexeme.text, names);
}

function wordToken(lexemes: readonly Lexeme[], at: number, text: string, names: Names): Taken {
  const small = text.toLowerCase();
  const tens = NUMBER_WORDS[small];
  const unit = isHyphen(lexemes[at + 1]) ? ORDINAL_WORDS[wordAt(lexemes, at + 2)?.toLowerCase() ?? ''] : undefined;
  if (tens !== undefined && unit !== undefined) return { tokens: [ordinal(tens + unit, text)], length: 3 };
  const value = ORDINAL_WORDS[small];
  if (value !== undefined) return { tokens: [ordinal(value, text)], length: 1 };
  const concept = conceptOf(text);
  if (names.proper.has(concept) && /^\p{Lu}/u.test(text))
    return { tokens: [{ kind: 'name', surface: text, concept, parts: [] }], length: 1 };
  return {
    tokens: [
      { kind: neutral.has(small) && concept === stem(small) ? 'function' : 'word', surface: text, concept, parts: [] },
    ],
    length: 1,
  };
}
