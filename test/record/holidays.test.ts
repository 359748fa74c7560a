import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHolidays } from '../../src/record/holidays.ts';
import { aFolder } from '../store/a-folder.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');

describe('the holidays', () => {
  it('that come with the desk name the member states of ASEAN and China', async () => {
    const loaded = await loadHolidays(DATA);
    expect(loaded.ok && Object.keys(loaded.holidays).toSorted().join(' ')).toBe('BN CN ID KH LA MM MY PH SG TH TL VN');
  });

  it('are none where a record has no file', async () => {
    expect(await loadHolidays(await aFolder())).toEqual({ ok: true, holidays: {} });
  });

  it.each([
    ['{"version":1', 'JSON'],
    ['{"version":1,"countries":{"SG":{"weekend":[8],"yearly":[]}}}', 'countries.SG.weekend'],
  ])('are refused with what is wrong: %s', async (text, wrong) => {
    const folder = await aFolder();
    await writeFile(join(folder, 'holidays.json'), text);
    const loaded = await loadHolidays(folder);
    expect(loaded.ok ? '' : loaded.detail).toContain(wrong);
  });
});
