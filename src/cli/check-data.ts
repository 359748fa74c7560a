/** `check-data`: every fault of the record folder and of who may do what in it, or how much it holds. */
import { parseArgs } from 'node:util';
import { say } from '../messages/say.ts';
import { sayFault } from '../record/fault.ts';
import { loadRecord } from '../record/load.ts';
import { checkAccess } from './check-access.ts';
import type { Command } from './command.ts';

export const checkData: Command = async ({ args, folders, print }) => {
  parseArgs({ args: [...args] });
  const result = await loadRecord(folders.recordDir);
  const faults = [
    ...(result.ok ? [] : result.faults),
    ...(await checkAccess(folders.recordDir, result.ok ? result.record : null)),
  ];
  if (result.ok && faults.length === 0) {
    const { entries, claims } = result.record;
    print(say('en', 'check.no-faults', { records: entries.size, claims: claims.size }));
    return 0;
  }
  for (const fault of faults) print(sayFault('en', fault));
  print(say('en', 'check.faults', { count: faults.length }));
  return 1;
};
