/** `export`: the commitments as a file. It needs no lock: it may run beside the desk. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dayIn } from '../commitments/due.ts';
import { FORMATS, writeTracker } from '../commitments/files/write-tracker.ts';
import { recordNames } from '../commitments/record-names.ts';
import { say } from '../messages/say.ts';
import { loadRecord } from '../record/load.ts';
import { readCommitments } from '../store/commitment-store.ts';
import type { Command } from './command.ts';
import { sayUnreadable } from './say-state-problem.ts';

export const exportCommitments: Command = async ({ args, folders, print, now }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      'include-restricted': { type: 'boolean', default: false },
    },
  });
  const ending = values.out?.split('.').at(-1)?.toLowerCase();
  const format = FORMATS.find((known) => known === (values.format ?? ending ?? 'csv'));
  if (!format) {
    print(say('en', 'commitments.unknown-format'));
    return 2;
  }
  const loaded = await loadRecord(folders.recordDir);
  if (!loaded.ok) {
    print(say('en', 'commitments.record-broken'));
    return 1;
  }
  const read = await readCommitments(folders.stateDir);
  if (read.outcome === 'unreadable') {
    print(sayUnreadable('en', read));
    return 1;
  }
  const shown = read.commitments.filter(
    ({ content }) => values['include-restricted'] || content.confidentiality !== 'restricted',
  );
  const names = recordNames(loaded.record);
  const bytes = await writeTracker(format, shown, { names, language: 'en', now: now, today: dayIn('UTC', now) });
  if (values.out === undefined) {
    process.stdout.write(bytes);
    return 0;
  }
  await writeFile(values.out, bytes, { mode: 0o600 });
  print(say('en', 'commitments.exported', { count: shown.length, file: values.out }));
  return 0;
};
