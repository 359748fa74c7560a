import { join } from 'node:path';
import { recordNames } from '../../src/commitments/record-names.ts';
import { loadRecord } from '../../src/record/load.ts';

const loaded = await loadRecord(join(import.meta.dirname, '..', '..', 'data'));
if (!loaded.ok) throw new Error('the record has faults: npm run check-data');

export const RECORD = loaded.record;
export const NAMES = recordNames(RECORD);
