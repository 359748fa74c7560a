import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openReminderStore } from '../../src/store/reminder-store.ts';
import { aSubscription, digest } from '../reminders/an-item.ts';
import { lockOf } from '../store/a-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function due(folder: string, ...args: readonly string[]) {
  const env = { ...process.env, RECORD_DIR: join(ROOT, 'data'), STATE_DIR: folder };
  const done = promisify(execFile)(process.execPath, ['src/cli.ts', 'due', ...args], { cwd: ROOT, env });
  return done.then(({ stdout }) => ({ code: 0, stdout })).catch(({ code, stdout }) => ({ code, stdout }));
}

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-state-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('due', () => {
  it('tells what a channel would get, where nobody has subscribed', async () => {
    const { code, stdout } = await due(await aFolder(), '--now', '2030-12-31T02:00:00Z');
    expect(code).toBe(0);
    expect(stdout).toContain('Nobody has subscribed.');
    expect(stdout).toMatch(/^- .* ends on 31 December 2030 \(today\)$/m);
  });

  it('tells, beside a desk that runs, what its subscriptions get and do not get', async () => {
    const folder = await aFolder();
    const lock = lockOf(folder);
    onTestFinished(() => lock.release());
    const opened = await openReminderStore(lock, 0);
    if (opened.outcome === 'unreadable') throw new Error(opened.detail);
    await opened.store.subscribe(aSubscription({ rhythm: digest() }));
    await opened.store.subscribe(
      aSubscription({ id: 'p', destination: { kind: 'person', id: 'U1' }, state: 'paused', rhythm: digest() }),
    );
    const { stdout } = await due(folder, '--now', '2030-12-30T02:00:00Z', '--json');
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ now: '2030-12-30T02:00:00.000Z', subscribed: 2, next: [] });
    expect(told.posts).toMatchObject([{ destination: { id: 'C1' }, timeZone: 'Asia/Jakarta' }]);
    expect(told.suppressed[0]).toMatchObject({ destination: { id: 'U1' }, reason: 'paused' });
  });

  it.each([
    ['--now', 'tomorrow'],
    ['--now', '2026-02-30T00:00:00Z'],
    ['--time-zone', 'Atlantis'],
  ])('says how it is called: %s %s', async (...args) => {
    const { code, stdout } = await due(await aFolder(), ...args);
    expect(code).toBe(2);
    expect(stdout).toContain('--now 2026-12-01T02:00:00Z');
  });
});
