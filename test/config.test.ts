import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolders } from '../src/config.ts';

describe('the folders', () => {
  it('are data and state where nothing is set, or set to nothing', () => {
    const standard = { ok: true, config: { recordDir: resolve('data'), stateDir: resolve('state') } };
    expect(readFolders({})).toEqual(standard);
    expect(readFolders({ RECORD_DIR: '', STATE_DIR: ' ' })).toEqual(standard);
  });

  it('lie where the environment says', () => {
    expect(readFolders({ RECORD_DIR: '/srv/record', STATE_DIR: '/var/lib/desk' })).toEqual({
      ok: true,
      config: { recordDir: '/srv/record', stateDir: '/var/lib/desk' },
    });
  });

  it.each(['/srv/record', '/srv/record/state'])('do not let the state lie in the record: %s', (stateDir) => {
    expect(readFolders({ RECORD_DIR: '/srv/record', STATE_DIR: stateDir })).toEqual({
      ok: false,
      faults: [{ variable: 'STATE_DIR', problem: 'state-inside-record' }],
    });
  });

  it('may share the beginning of a name', () => {
    expect(readFolders({ RECORD_DIR: '/srv/record', STATE_DIR: '/srv/record-state' }).ok).toBe(true);
  });
});
