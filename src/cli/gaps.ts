/** `gaps`: what people asked and the record does not answer, read beside a desk that runs. */
import { parseArgs } from 'node:util';
import { say } from '../messages/say.ts';
import { readGaps } from '../store/question-store.ts';
import type { Command } from './command.ts';
import { sayUnreadable } from './say-state-problem.ts';

export const gaps: Command = async ({ args, folders, print }) => {
  parseArgs({ args: [...args] });
  const read = await readGaps(folders.stateDir);
  if (read.outcome === 'unreadable') {
    print(sayUnreadable('en', read));
    return 1;
  }
  print(say('en', 'gaps.count', { count: read.gaps.length }));
  for (const { text, language, lastAsked, unanswered, notHelpful, watchers } of read.gaps) {
    const asked = day.format(lastAsked);
    print(say('en', 'gaps.entry', { text: onOneLine(text), language, asked, unanswered, notHelpful, watchers }));
  }
  return 0;
};

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** People's text must not steer the terminal, nor look like an entry of its own. */
const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ').trim();
