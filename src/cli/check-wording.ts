/** `check-wording`: whether worded sentences say no more than the records that they cite. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkWording as check, type Verdict } from '../answers/check-wording.ts';
import { say } from '../messages/say.ts';
import { sayFault } from '../record/fault.ts';
import { loadRecord } from '../record/load.ts';
import type { CuratedRecord } from '../record/record.ts';
import type { Command } from './command.ts';

const wording = z.object({ id: z.string(), cites: z.array(z.string()), text: z.string() });

export const checkWording: Command = async ({ args, folders, print }) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [file, ...more] = positionals;
  const lines = file === undefined || more.length > 0 ? undefined : await readLines(file);
  if (lines === undefined) {
    print(say('en', 'check-wording.no-file', { file: file ?? '' }));
    return 2;
  }
  const loaded = await loadRecord(folders.recordDir);
  if (!loaded.ok) {
    for (const fault of loaded.faults) print(sayFault('en', fault));
    return 1;
  }
  const parsed = lines.map(parseLine);
  const bad = parsed.flatMap((line, at) => (line === undefined ? [at + 1] : []));
  for (const line of bad) print(say('en', 'check-wording.bad-line', { line: String(line) }));
  if (bad.length > 0) return 1;
  const verdicts = parsed.flatMap((line) =>
    line === undefined ? [] : [JSON.stringify({ id: line.id, ...verdictOn(line, loaded.record) })],
  );
  if (verdicts.length > 0) print(verdicts.join('\n'));
  return 0;
};

async function readLines(file: string): Promise<string[] | undefined> {
  try {
    return (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  } catch {
    return undefined;
  }
}

function parseLine(line: string): z.output<typeof wording> | undefined {
  try {
    return wording.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** All claims of a cited record count as cited. */
function verdictOn({ cites, text }: z.output<typeof wording>, record: CuratedRecord): Verdict {
  const unknown = cites.filter((id) => !record.entries.has(id));
  if (unknown.length > 0)
    return { accepted: false, reasons: unknown.map((id) => say('en', 'check-wording.no-record', { id })) };
  return check({
    text,
    record,
    claims: cites.flatMap((id) => record.entries.get(id)?.claims.map((claim) => claim.id) ?? []),
  });
}
