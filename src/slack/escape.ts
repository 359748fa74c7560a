/** Text that was not written by us, made safe for Slack's mrkdwn. */

/** A character that shows as nothing and keeps Slack from reading a marker beside it as formatting. */
const WORD_JOINER = '\u2060';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Shows the text as it is: no mention, link, emoji or formatting can come of it. Slack knows three entities only
 * (https://docs.slack.dev/messaging/formatting-message-text#escaping) and has no escape for its markers, so these are
 * set off with an invisible character.
 */
export function escapeMrkdwn(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[*_~`]/g, (marker) => `${WORD_JOINER}${marker}${WORD_JOINER}`)
    .replace(/:(?=[a-z0-9_+'-]+:)/gi, `:${WORD_JOINER}`)
    .replace(/@(?=(here|channel|everyone)\b)/gi, `@${WORD_JOINER}`);
}

/** A link that shows the label; an address that is not http(s) shows as text alone. */
export function link(url: string, label: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeMrkdwn(label);
  const address = encodeURI(decodeSafely(url)).replace(/[<>|]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return `<${address}|${escapeMrkdwn(label).replaceAll('|', '¦')}>`;
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Cuts at a length in UTF-16 units, as Slack counts, never through a character; the cut shows as an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, length))];
  let kept = '';
  for (const { segment } of characters) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** `escapeMrkdwn`, with the text cut so that what comes out keeps within the length and no entity is halved. */
export function escapeWithin(text: string, length: number): string {
  let shown = cut(text, length);
  while (escapeMrkdwn(shown).length > length) shown = cut(shown, Math.floor(shown.length * 0.8));
  return escapeMrkdwn(shown);
}

/** So much of what somebody typed is enough to know it by. */
const LONGEST_QUOTE = 80;

/** What somebody typed, as it is shown back to them: marks that turn the direction of writing would turn ours too. */
export function quote(typed: string): string {
  return escapeMrkdwn(cut(typed.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''), LONGEST_QUOTE));
}
