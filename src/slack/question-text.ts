/** What a person asks, out of what Slack delivers. */

/** Characters; a longer message is a document and no question. */
export const LONGEST_QUESTION = 1000;

export type QuestionKind = 'question' | 'empty' | 'too-long';

/** @param text plain text, from `plainText` */
export function kindOfQuestion(text: string): QuestionKind {
  if (text.length > LONGEST_QUESTION) return 'too-long';
  return /[\p{L}\p{N}]/u.test(text) ? 'question' : 'empty';
}

/** Zero-width characters, directional marks and other controls: they show as nothing and hide words from a search. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** More than Slack lets anybody write. */
const MOST_READ = 50_000;

/**
 * Slack's mrkdwn as plain text: the desk's own mention gone, entities decoded, links and channels by their label. Other
 * people's mentions are left out, since the record knows people by name alone. What is too long for a question is cut
 * where that shows. https://docs.slack.dev/messaging/formatting-message-text#parsing
 */
export function plainText(mrkdwn: string): string {
  return decode(mrkdwn.slice(0, MOST_READ).replace(/<([^<>]*)>/g, (_, inside: string) => readReference(inside)))
    .replace(/(?<!\d):[a-z0-9_+'-]+:(?::skin-tone-\d:)?/gi, ' ')
    .replace(/```|[*~`]|(?<!\w)_|_(?!\w)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/^[\s,:;.–—-]+(?=\p{L}|\p{N})/u, '')
    .trim()
    .slice(0, LONGEST_QUESTION + 1);
}

/**
 * Slack's mrkdwn as somebody meant it who promises something: formatting gone, links by their label, and people and
 * channels still as Slack writes them, since they are owners and tags.
 */
export function promiseText(mrkdwn: string): string {
  const unformatted = mrkdwn
    .slice(0, MOST_READ)
    .replace(/<(?![@#])([^<>]*)>/g, (_, inside: string) => readReference(inside))
    .replace(/```|(?<![\p{L}\p{N}])[*_~`]+(?=\S)|(?<=\S)[*_~`]+(?![\p{L}\p{N}])/gu, '');
  return decode(unformatted);
}

const decode = (mrkdwn: string): string =>
  mrkdwn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function readReference(inside: string): string {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@') || target.startsWith('!')) return ' ';
  if (target.startsWith('#')) return label ? `#${label}` : ' ';
  return label ?? target.replace(/^mailto:/, '');
}

/** Whether it mentions somebody, a group or everybody, the desk aside. */
export function mentionsOthers(mrkdwn: string, desk: string): boolean {
  return [...mrkdwn.matchAll(/<(?:@([^|>]+)|!(?:here|channel|everyone|subteam))/g)].some(([, user]) => user !== desk);
}
