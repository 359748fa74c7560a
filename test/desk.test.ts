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
