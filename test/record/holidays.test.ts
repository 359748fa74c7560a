import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFault } from '../../src/record/fault.ts';
import type { Holidays } from '../../src/record/holidays.ts';
import { loadRecord } from '../../src/record/load.ts';
import { recordLooks } from '../../src/record/watch.ts';
import { aFolder } from './a-record.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');

function withHolidays(text: string, folder = aFolder()): string {
  writeFileSync(join(folder, 'holidays.json'), text);
  return folder;
}

async function faultsOf(text: string): Promise<string> {
  const loaded = await loadRecord(withHolidays(text));
  return loaded.ok ? '' : loaded.faults.map((fault) => sayFault('en', fault)).join('\n');
}

describe('the holidays', () => {
  it('that come with the desk name the member states of ASEAN and China', async () => {
    const loaded = await loadRecord(DATA);
    expect(loaded.ok && Object.keys(loaded.holidays).toSorted().join(' ')).toBe('BN CN ID KH LA MM MY PH SG TH TL VN');
  });

  it('that come with the desk are listed once each, in order, and only where the office would be open', async () => {
    const loaded = await loadRecord(DATA);
    for (const { weekend, yearly, once } of Object.values(loaded.ok ? loaded.holidays : {})) {
      expect(once).toEqual([...new Set(once)].toSorted());
      // Sunday is 0 in JavaScript and 7 in the file.
      const isOpen = (day: string): boolean => !weekend.includes(new Date(day).getUTCDay() || 7);
      expect(once.filter((day) => !isOpen(day) || yearly.includes(day.slice(5)))).toEqual([]);
    }
  });

  it('are none where a record has no file', async () => {
    expect(await loadRecord(aFolder())).toMatchObject({ ok: true, holidays: {} });
  });

  it.each([
    ['{"version":1', 'holidays.json, line 1'],
    ['{"version":1,"countries":{"SG":{"weekend":[8],"yearly":[]}}}', 'countries › SG › weekend 1'],
    ['{"version":1,"countries":{"SG":{"weekend":[],"yearly":["02-30"]}}}', '“02-30” is not a day of the year'],
    ['{"version":1,"countries":{"SG":{"weekend":[],"yearly":[],"once":["2027-02-29"]}}}', '“2027-02-29” is not a day'],
    ['{"version":1,"countries":{"SG":{"weekend":[],"yearly":[],"onces":[]}}}', 'Did you mean once?'],
    ['{"version":1,"countries":{"sg":{"weekend":[],"yearly":[]}}}', '“sg” is not the code of a country'],
    ['{"version":2,"countries":{}}', 'This program reads version 1'],
    ['[]', 'not a file of holidays'],
  ])('are judged with the record, each fault in its place: %s', async (text, wrong) => {
    expect(await faultsOf(text)).toContain(wrong);
  });

  it('are taken up when the file changes, and a broken file leaves the last good ones', async () => {
    const folder = withHolidays('{"version":1,"countries":{}}');
    const { fingerprint } = await loadRecord(folder);
    const heard: Holidays[] = [];
    let faults = 0;
    const look = recordLooks({
      folder,
      served: fingerprint,
      quietMs: 1_000,
      onRecord: ({ holidays }) => void heard.push(holidays),
      onFaults: () => {
        faults += 1;
      },
    });
    const changeTo = async (text: string, now: number) => {
      withHolidays(text, folder);
      await look(now);
      await look(now + 1_000);
    };
    const singapore = { SG: { weekend: [6, 7], yearly: [], once: ['2027-02-08'] } };
    await changeTo(JSON.stringify({ version: 1, countries: singapore }), 0);
    expect(heard).toEqual([singapore]);
    await changeTo('{', 10_000);
    expect([heard.length, faults]).toEqual([1, 1]);
  });
});
