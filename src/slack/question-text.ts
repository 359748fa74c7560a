/** What a person asks, out of what Slack delivers. */

/** Longer than this, a message is a document and no question. */
export const LONGEST_QUESTION = 1000;

export type QuestionText =
  | { readonly is: 'question'; readonly text: string }
  | { readonly is: 'empty' }
  | { readonly is: 'too-long'; readonly length: number };

/** Zero-width characters, directional marks and other controls: they show as nothing and hide words from a search. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * Turns Slack's mrkdwn into plain text: the desk's own mention gone, entities decoded, links and channels by their
 * label, other people's mentions left out since the record knows people by name alone.
 * @param desk the desk's own user id
 */
export function readQuestionText(mrkdwn: string, desk: string): QuestionText {
  const text = plainText(mrkdwn.slice(0, 50_000).replaceAll(`<@${desk}>`, ' '));
  if (!/[\p{L}\p{N}]/u.test(text)) return { is: 'empty' };
  if (text.length > LONGEST_QUESTION) return { is: 'too-long', length: mrkdwn.length };
  return { is: 'question', text };
}

/** Slack's mrkdwn as plain text, https://docs.slack.dev/messaging/formatting-message-text#parsing */
function plainText(mrkdwn: string): string {
  return mrkdwn
    .replace(/<([^<>]*)>/g, (_, inside: string) => readReference(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/(?<!\d):[a-z0-9_+'-]+:(?::skin-tone-\d:)?/gi, ' ')
    .replace(/```|[*~`]|(?<!\w)_|_(?!\w)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/^[\s,:;.–—-]+(?=\p{L}|\p{N})/u, '')
    .trim();
}

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
