/** `import`: the rows of a tracker, tried without saving, or logged all together. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import type { Commitment } from '../commitments/commitment.ts';
import { MOST_MEGABYTES } from '../commitments/files/limits.ts';
import { type RowReading, readRows, YEARS_PAST_IN_TRACKERS } from '../commitments/files/read-rows.ts';
import { readTracker } from '../commitments/files/read-tracker.ts';
import { recordNames } from '../commitments/record-names.ts';
import type { Actor } from '../commitments/rights.ts';
import { sayQuestion } from '../commitments/say.ts';
import { type MessageKey, say } from '../messages/say.ts';
import { loadRecord } from '../record/load.ts';
import { openCommitmentStore, readCommitments } from '../store/commitment-store.ts';
import { takeLock } from '../store/lock.ts';
import type { Command, CommandContext } from './command.ts';
import { sayTaken, sayUnreadable } from './say-state-problem.ts';

/** Whoever may run programs on the desk's machine. */
const OPERATOR: Actor = { id: 'cli', role: 'curator' };

type FineRow = Extract<RowReading, { ok: true }>;

export const importCommitments: Command = async (context) => {
  const { values, positionals } = parseArgs({
    args: [...context.args],
    options: { save: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { folders, print } = context;
  const [file = ''] = positionals;
  const bytes = await readFile(file).catch(() => null);
  const clock = { now: context.now, timeZone: 'UTC', yearsPast: YEARS_PAST_IN_TRACKERS };
  const tracker = bytes === null ? ({ outcome: 'unreadable' } as const) : await readTracker(file, bytes, clock);
  if (tracker.outcome !== 'read') return refuse(print, `commitments.${tracker.outcome}`);
  const loaded = await loadRecord(folders.recordDir);
  if (!loaded.ok) return refuse(print, 'commitments.record-broken');
  const kept = await readCommitments(folders.stateDir);
  if (kept.outcome === 'unreadable') return complain(print, sayUnreadable('en', kept));
  const rows = readRows(tracker.rows, {
    names: recordNames(loaded.record),
    clock,
    kept: kept.commitments,
    actor: OPERATOR,
  });

  for (const row of rows) print(sayRow(row));
  const fine = rows.filter((row) => row.ok);
  const faulty = rows.length - fine.length;
  if (!values.save) print(say('en', 'commitments.dry-run', { fine: fine.length, faulty }));
  else if (faulty > 0) print(say('en', 'commitments.not-saved', { faulty }));
  else return await save(context, fine);
  return faulty === 0 ? 0 : 1;
};

type Print = CommandContext['print'];

const refuse = (print: Print, key: MessageKey): number => complain(print, say('en', key, { most: MOST_MEGABYTES }));

function complain(print: Print, sentence: string): number {
  print(sentence);
  return 1;
}

function sayRow(reading: RowReading): string {
  const { row } = reading;
  if (reading.ok) return say('en', 'commitments.row-fine', { row, title: reading.content.title });
  const questions = reading.questions.map((question) => sayQuestion('en', question)).join(' ');
  return say('en', 'commitments.row-faulty', { row, questions });
}

async function save({ folders, print, now }: CommandContext, rows: readonly FineRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  const taken = takeLock(folders.stateDir);
  if (taken.outcome === 'taken') return complain(print, sayTaken('en', folders.stateDir));
  try {
    const opened = await openCommitmentStore(taken.lock, now);
    if (opened.outcome === 'unreadable') return complain(print, sayUnreadable('en', opened));
    const result = await opened.store.log({
      key: randomUUID(),
      actor: OPERATOR,
      at: now,
      commitments: rows.map(({ content, origin }) => ({ id: v7({ msecs: now }), origin, content })),
    });
    const logged: readonly Commitment[] = result.outcome === 'not-allowed' ? [] : result.commitments;
    const numbers = logged.map(({ number }) => number).join(', ');
    print(say('en', 'commitments.imported', { count: logged.length, numbers }));
    return 0;
  } finally {
    taken.lock.release();
  }
}
