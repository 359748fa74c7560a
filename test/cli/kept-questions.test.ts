import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openQuestionStore } from '../../src/store/question-store.ts';
import { anAnswer, aQuestion, NINE } from '../questions/a-question.ts';
import { aFolder, lockOf } from '../store/a-folder.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

function cli(folder: string, ...args: string[]) {
  const env = { STATE_DIR: folder };
  const { status, stdout } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env });
  return { status, lines: stdout.trimEnd().split('\n') };
}

/** A desk that runs: it holds the lock, and somebody has asked what the record does not hold. */
async function aDesk() {
  const folder = await aFolder();
  const lock = lockOf(folder);
  const opened = await openQuestionStore(lock, NINE);
  if (opened.outcome === 'unreadable') throw new Error(opened.detail);
  const { store } = opened;
  await store.accept(aQuestion('q', { user: 'U0ASKER', text: 'Who pays\n\u001b[2J for  it?' }));
  await store.settle('q', anAnswer({ outcome: 'not-in-record', at: NINE }));
  await store.watchGap('q', { team: 'T0HOME', user: 'U0ASKER' });
  return { folder, lock };
}

it('gaps are listed while the desk runs, each on one line that cannot steer the terminal', async () => {
  const { folder, lock } = await aDesk();
  expect(cli(folder, 'gaps')).toEqual({
    status: 0,
    lines: [
      '1 question that the record does not answer well:',
      '- “Who pays [2J for it?” (en, last asked on 6 September 2023): unanswered 1 time, found not helpful by 0 people, 1 person waits for the answer',
    ],
  });
  lock.release();
});

it('gaps are none where nobody has asked anything', async () => {
  const none = { status: 0, lines: ['No question waits for the record to learn its answer.'] };
  expect(cli(await aFolder(), 'gaps')).toEqual(none);
});

it('gaps of a damaged file are refused with the file and the newest backup', async () => {
  const { folder, lock } = await aDesk();
  lock.release();
  cli(folder, 'erase', 'U0NOBODY');
  const file = join(folder, 'questions.json');
  await writeFile(file, '{"version":1,');
  const { status, lines } = cli(folder, 'gaps');
  expect(status).toBe(1);
  expect(lines[0]).toContain(`${file} cannot be used: it is cut off`);
  expect(lines[0]).toContain(join(folder, 'backups', 'questions-'));
});

it('a person is erased only while no desk runs, and then wholly', async () => {
  const { folder, lock } = await aDesk();
  const refused = cli(folder, 'erase', 'U0ASKER');
  expect(refused.status).toBe(1);
  expect(refused.lines[0]).toContain(`Another desk is running with the state folder ${folder}.`);
  lock.release();
  const erased = cli(folder, 'erase', 'U0ASKER');
  expect(erased).toEqual({ status: 0, lines: ['3 entries about U0ASKER were forgotten, in the backups too.'] });
  expect(await readFile(join(folder, 'questions.json'), 'utf8')).not.toContain('U0ASKER');
  expect(cli(folder, 'erase', 'U0ASKER').lines).toEqual(['Nothing was kept about U0ASKER.']);
});

it.each([[[]], [['somebody']], [['U0ONE', 'U0TWO']]])('erase %j asks for one user id', async (args) => {
  const { status, lines } = cli(await aFolder(), 'erase', ...args);
  expect(status).toBe(2);
  expect(lines[0]).toContain('Name one person by their Slack user id');
});
