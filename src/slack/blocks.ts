/** Slack's limits, and the few blocks that messages and views are made of. */
import type { types } from '@slack/bolt';
import { cut, escapeWithin } from './escape.ts';

/** https://docs.slack.dev/reference/block-kit/blocks, lengths in UTF-16 units. */
export const LIMITS = {
  blocks: 50,
  section: 3000,
  context: 2000,
  header: 150,
  contextElements: 10,
  button: 75,
  buttonValue: 2000,
  placeholder: 150,
  optionText: 75,
  optionValue: 150,
  options: 100,
  viewTitle: 24,
  tableRows: 100,
  tableColumns: 20,
  /** All cells of a message's table together. */
  tableCharacters: 10_000,
  text: 40_000,
} as const;

/** @param mrkdwn escaped already; cut between characters where it is too long */
export function section(mrkdwn: string): types.SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: cut(mrkdwn, LIMITS.section), verbatim: true } };
}

export function header(text: string): types.HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: cut(text, LIMITS.header), emoji: false } };
}

/** @param mrkdwn escaped already */
export function context(mrkdwn: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: cut(mrkdwn, LIMITS.context), verbatim: true }] };
}

export function plain(text: string, length: number): types.PlainTextElement {
  return { type: 'plain_text', text: cut(text, length), emoji: false };
}

/** @param value null where what the button would carry is too long: then there is no button */
export function button(action: string, label: string, value: string | null): types.Button | null {
  if (value === null || value.length > LIMITS.buttonValue) return null;
  return { type: 'button', action_id: action, text: plain(label, LIMITS.button), value };
}

export function actions(buttons: readonly (types.Button | null)[]): types.ActionsBlock[] {
  const elements = buttons.filter((element) => element !== null);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** Puts lines together into as few sections as hold them; no line is cut unless it is too long by itself. */
export function sections(lines: readonly string[]): types.SectionBlock[] {
  return gather(lines, LIMITS.section).map(section);
}

export function contexts(lines: readonly string[]): types.ContextBlock[] {
  return gather(lines, LIMITS.context).map(context);
}

function gather(lines: readonly string[], length: number): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length + 1 <= length) texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts;
}

/** Plain text as a message's top-level text, which Slack reads as mrkdwn too. */
export function topLevelText(text: string): string {
  return escapeWithin(text, LIMITS.text);
}
