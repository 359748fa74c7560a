/** Why the desk does not start, in words for whoever runs it. */
import { sayTaken, sayUnreadable, sayUnusable } from './cli/say-state-problem.ts';
import type { ConfigFault } from './config.ts';
import type { StartResult } from './desk.ts';
import { type MessageKey, type MessageLanguage, say } from './messages/say.ts';
import { sayFault } from './record/fault.ts';

const HINTS: Readonly<Record<string, MessageKey>> = {
  SLACK_BOT_TOKEN: 'config.SLACK_BOT_TOKEN',
  SLACK_APP_TOKEN: 'config.SLACK_APP_TOKEN',
  SLACK_SIGNING_SECRET: 'config.SLACK_SIGNING_SECRET',
  PORT: 'config.PORT',
};

export function sayConfigFaults(language: MessageLanguage, faults: readonly ConfigFault[]): string[] {
  return [
    say(language, 'config.cannot-start', { count: faults.length }),
    ...faults.map(({ variable, problem }) => {
      const hint = say(language, HINTS[variable] ?? 'config.other');
      return `- ${say(language, `config.${problem}`, { variable })} ${hint}`;
    }),
    say(language, 'config.playground'),
  ];
}

export function sayStartFailure(
  language: MessageLanguage,
  failure: Exclude<StartResult, { outcome: 'started' }>,
): string[] {
  switch (failure.outcome) {
    case 'record-broken':
      return [
        say(language, 'config.record-broken', { count: failure.faults.length }),
        ...failure.faults.map((fault) => `- ${sayFault(language, fault)}`),
      ];
    case 'access-broken':
      return [say(language, 'config.access-broken', { detail: failure.detail })];
    case 'state-taken':
      return [sayTaken(language, failure.folder)];
    case 'state-unusable':
      return [sayUnusable(language, failure.folder, failure.error)];
    case 'unreadable':
      return [sayUnreadable(language, failure)];
    case 'token-refused': {
      const key = failure.token === 'bot' ? 'config.token-refused' : 'config.app-token-refused';
      return [say(language, key, { error: failure.error })];
    }
  }
}
