import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAccess } from '../../src/cli/check-access.ts';
import { sayFault } from '../../src/record/fault.ts';
import { loadRecord } from '../../src/record/load.ts';
import { aFolder } from '../record/a-record.ts';

describe('the faults of access.json', () => {
  const judged = async (access: string): Promise<readonly string[]> => {
    const folder = aFolder();
    writeFileSync(join(folder, 'access.json'), access);
    const loaded = await loadRecord(folder);
    const faults = await checkAccess(folder, loaded.ok ? loaded.record : null);
    return faults.map((fault) => sayFault('en', fault));
  };

  it('lists every fault with its place, what is unknown with what was probably meant', async () => {
    const access = `{
  "version": 1,
  "partys": {},
  "parties": { "U0000MEI": "org-nowhere", "somebody": "org-nowhere" },
  "roles": {
    "U0000MEI": "curater",
    "C0000DESK": "curator"
  },
  "secondPersonVerification": "yes"
}`;
    const lines = await judged(access);
    const expected = [
      /access\.json, line 3, field partys: There is no field “partys” here.*Did you mean parties\?/,
      /access\.json, line 4, field parties › U0000MEI: There is no org-nowhere in organisations\.json/,
      /access\.json, line 4, field parties › somebody: “somebody” is no id of Slack/,
      /access\.json, line 4, field parties › somebody: There is no org-nowhere/,
      /access\.json, line 6, field roles › U0000MEI: “curater” cannot stand here.*Did you mean curator\?/,
      /access\.json, line 7, field roles › C0000DESK: C0000DESK is a channel/,
      /access\.json, line 9, field secondPersonVerification: "yes" is not what this field holds/,
    ];
    for (const fault of expected) expect(lines).toContainEqual(expect.stringMatching(fault));
    expect(lines).toHaveLength(expected.length);
  });

  it.each([
    ['{ "version": 1, "roles": {', /breaks off here/],
    ['{ "version": 1, }', /This is not valid JSON/],
    ['{ "version": 7 }', /The file has version 7/],
    ['{}', /field version: This field is missing/],
    ['{ "version": 1, "roles": { "U0AB": "viewer", "U0AB": "curator" } }', /stands twice/],
  ])('are told: %s', async (access, fault) => {
    expect(await judged(access)).toContainEqual(expect.stringMatching(fault));
  });

  it('are none where there is no such file, and where all of it is right', async () => {
    expect(await checkAccess(aFolder(), null)).toEqual([]);
    expect(await judged('{ "version": 1, "roles": { "U0000MEI": "curator", "S0TEAM": "verifier" } }')).toEqual([]);
  });
});
