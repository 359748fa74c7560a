/** The affixes of Indonesian, which make many words of one root. */

/** What a prefix leaves of a root: `menyusun` is of `susun`, `memilih` of `pilih`. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:diper|memper|di|ber)/, ['']],
  [/^(?:me|pe)ng(?=[aiueokghk])/, ['', 'k']],
  [/^(?:me|pe)ny(?=[aiueo])/, ['s']],
  [/^(?:me|pe)m(?=[aiueobpf])/, ['', 'p']],
  [/^(?:me|pe)n(?=[aiueodtcjsz])/, ['', 't']],
  [/^(?:me|pe)(?=[lrwymn])/, ['']],
  [/^(?:per|pel)(?=\p{L}+an$)/u, ['']],
  [/^ke(?=\p{L}+an$)/u, ['']],
];
/** Shorter than that, two words are too easily taken for forms of one. */
const SHORTEST = 4;

/**
 * @param word in small letters; `ter-` and `se-` stay, as they make superlatives and limits
 * @returns what may be its root
 */
export function rootsOf(word: string): string[] {
  const bare = word.replace(/(?:nya|lah|kah)$/, '');
  const stems = [
    bare,
    ...PREFIXES.flatMap(([prefix, rests]) =>
      prefix.test(bare) ? rests.map((rest) => bare.replace(prefix, rest)) : [],
    ),
  ];
  const roots = stems.flatMap((stem) => [stem, stem.replace(/(?:kan|an|i)$/, '')]);
  return [...new Set(roots)].filter((root) => root.length >= SHORTEST);
}
