/** `check-data`: every fault of the record folder, or how much it holds. */
import { parseArgs } from 'node:util';
import { say } from '../messages/say.ts';
import { sayFault } from '../record/fault.ts';
import { loadRecord } from '../record/load.ts';
import type { Command } from './command.ts';

export const checkData: Command = {
  about: 'cli.about-check-data',
  run: async ({ args, folders, print }) => {
    parseArgs({ args: [...args] });
    const result = await loadRecord(folders.recordDir);
    if (result.ok) {
      const { entries, claims } = result.record;
      print(say('en', 'check.no-faults', { records: entries.size, claims: claims.size }));
      return 0;
    }
    for (const fault of result.faults) print(sayFault('en', fault));
    print(say('en', 'check.faults', { count: result.faults.length }));
    return 1;
  },
};
