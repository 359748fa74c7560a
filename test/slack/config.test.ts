import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { sayConfigFaults } from '../../src/say-start-failure.ts';

const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const HTTP = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'a-signing-secret', PORT: '3000' };

const faultsOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  return read.ok ? [] : read.faults.map(({ variable, problem }) => `${variable} ${problem}`);
};

describe('the settings', () => {
  it('with two tokens reach Slack by Socket Mode', () => {
    expect(readConfig(SOCKET)).toMatchObject({
      ok: true,
      config: {
        slack: {
          botToken: 'xoxb-1',
          apiUrl: 'https://slack.com/api/',
          reach: { kind: 'socket', appToken: 'xapp-1', healthPort: null },
          curatorChannel: null,
        },
      },
    });
  });

  it('with a signing secret and a port take requests over HTTP', () => {
    expect(readConfig(HTTP)).toMatchObject({
      ok: true,
      config: { slack: { reach: { kind: 'http', signingSecret: 'a-signing-secret', port: 3000 } } },
    });
  });

  it('take the tokens of `slack run`', () => {
    expect(readConfig({ SLACK_CLI_XOXB: 'xoxb-2', SLACK_CLI_XAPP: 'xapp-2' })).toMatchObject({
      ok: true,
      config: { slack: { botToken: 'xoxb-2', reach: { appToken: 'xapp-2' } } },
    });
  });

  it('know a proxy by either spelling, with a scheme or without', () => {
    expect(readConfig({ ...SOCKET, https_proxy: 'proxy.example:3128', no_proxy: '.example' })).toMatchObject({
      ok: true,
      config: { network: { httpProxy: '', httpsProxy: 'http://proxy.example:3128', noProxy: '.example' } },
    });
  });

  it('end the address of another Slack with a slash', () => {
    expect(readConfig({ ...SOCKET, SLACK_API_URL: 'https://slack-gov.com/api' })).toMatchObject({
      ok: true,
      config: { slack: { apiUrl: 'https://slack-gov.com/api/' } },
    });
  });

  it.each([
    [{}, ['SLACK_BOT_TOKEN missing', 'SLACK_APP_TOKEN missing']],
    [{ ...HTTP, PORT: '' }, ['PORT missing']],
    [{ ...SOCKET, SLACK_BOT_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN malformed']],
    [{ ...SOCKET, SLACK_API_URL: 'slack.com' }, ['SLACK_API_URL malformed']],
    [{ ...SOCKET, CURATOR_CHANNEL: '#curators' }, ['CURATOR_CHANNEL malformed']],
    [
      { SLACK_BOT_TOKEN: 'x', PORT: '-1', DESK_LANGUAGE: 'fr', RECORD_DIR: '/r', STATE_DIR: '/r/s' },
      [
        'STATE_DIR state-inside-record',
        'SLACK_BOT_TOKEN malformed',
        'PORT malformed',
        'DESK_LANGUAGE malformed',
        'SLACK_APP_TOKEN missing',
      ],
    ],
  ])('%j are refused with every fault at once', (env, faults) => {
    expect(faultsOf(env)).toEqual(faults);
  });

  it('never show a secret in what is said about them', () => {
    const read = readConfig({ SLACK_BOT_TOKEN: 'wrong-secret-token', SLACK_SIGNING_SECRET: 'short' });
    const words = read.ok ? '' : sayConfigFaults('en', read.faults).join('\n');
    expect(words).toContain('SLACK_BOT_TOKEN');
    expect(words).not.toMatch(/wrong-secret|short/);
  });
});
