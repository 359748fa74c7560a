import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { startDesk } from '../src/desk.ts';
import { newFolder, openSlack } from './slack/slack-desk.ts';

const QUESTION = 'when was the 26th ASEAN-China summit?';

describe('a changed record', () => {
  it('is in use a few seconds later; a broken one is told to the curators and changes nothing', async () => {
    const slack = await openSlack();
    const recordDir = await newFolder();
    await cp(join(import.meta.dirname, '..', 'data'), recordDir, { recursive: true });
    const config = readConfig({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      RECORD_DIR: recordDir,
      STATE_DIR: await newFolder(),
      CURATOR_CHANNEL: 'CSECRETARIAT'.padStart(9, '0'),
    });
    if (!config.ok) throw new Error('the settings are wrong');
    const started = await startDesk(config.config, pino({ level: 'silent' }));
    if (started.outcome !== 'started') throw new Error(started.outcome);
    onTestFinished(() => started.desk.stop());

    const file = join(recordDir, 'events.json');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.slice(0, -40));
    const told = await slack.nextMessage('secretariat', () => true, { timeout: 15_000 });
    expect(told.text).toMatch(/go on answering[\s\S]*events\.json/);
    slack.as('daniel').dm(QUESTION);
    expect((await slack.nextMessage('@daniel')).text).toContain('6 September 2023');

    await writeFile(file, before.replaceAll('26th ASEAN-China Summit', '26th ASEAN-China Summit (renamed)'));
    const mended = await slack.nextMessage('secretariat', () => true, { timeout: 15_000 });
    expect(mended.text).toContain('without faults again');
    slack.as('daniel').dm(QUESTION);
    expect((await slack.nextMessage('@daniel')).text).toContain('(renamed)');
  }, 40_000);
});

describe('reminders', () => {
  it('come when the clock has moved, and again when they were put off', async () => {
    const slack = await openSlack({ now: () => Date.parse('2027-11-30T12:00:00Z') });
    const config = readConfig({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      RECORD_DIR: join(import.meta.dirname, '..', 'data'),
      STATE_DIR: await newFolder(),
    });
    if (!config.ok) throw new Error('the settings are wrong');
    const started = await startDesk(config.config, pino({ level: 'silent' }), slack.clock.now);
    if (started.outcome !== 'started') throw new Error(started.outcome);
    onTestFinished(() => started.desk.stop());
    const moveTo = async (time: string): Promise<void> => {
      slack.clock.advance(Date.parse(time) - slack.clock.now());
      await started.desk.remind();
    };

    await slack.as('daniel').slash('/sti-remind', 'here plan-ends 30d at 09:00 in Asia/Jakarta', 'general');
    expect((await slack.nextEphemeral('daniel')).text).toMatch(/The next \d posts:/);
    await moveTo('2027-12-01T02:00:00Z');
    const post = await slack.nextMessage('general');
    expect(post.text).toMatch(/ends on 31 December 2027 \(in 30 days\)/);
    const [, menu = ''] = /"value":"(snooze-1 [^"]+)"/.exec(JSON.stringify(post.blocks)) ?? [];
    await slack.as('daniel').click(post.ts, 'reminder_menu_0', menu);
    await slack.nextEphemeral('daniel');
    await moveTo('2027-12-02T02:00:00Z');
    expect((await slack.nextMessage('general', ({ text }) => text.includes('in 29 days'))).ts).not.toBe(post.ts);
  });
});
