import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, aRecord, type Json, writeFile } from '../record/a-record.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

function cli(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('check-data', () => {
  it('counts a record without faults', () => {
    expect(cli(['check-data'], { RECORD_DIR: aFolder() })).toEqual({
      status: 0,
      stdout: '6 records, 7 claims, no faults\n',
      stderr: '',
    });
  });

  it('lists every fault and fails', () => {
    const files = aRecord();
    (files.plans.records[0] as Json).title = '';
    const folder = aFolder(files);
    writeFile(folder, 'events', '');
    const { status, stdout } = cli(['check-data'], { RECORD_DIR: folder });
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^data\/plans\.json, line 6, record plan-a, field title: There is no text here\./),
      expect.stringMatching(/^data\/events\.json: This file is empty\./),
      '2 faults in the record',
    ]);
  });

  it('judges access.json too', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'access.json'), '{ "version": 1, "roles": { "U0000MEI": "boss" } }');
    const { status, stdout } = cli(['check-data'], { RECORD_DIR: folder });
    expect(status).toBe(1);
    expect(stdout).toMatch(/access\.json, line 1, field roles › U0000MEI[\s\S]*1 fault in the record/);
  });
});

describe('schemas', () => {
  it('are written beside the record', () => {
    const folder = aFolder();
    expect(cli(['schemas'], { RECORD_DIR: folder })).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'schema'))).toContain('events.schema.json');
  });

  it('that cannot be written are said to be so', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'schema'), 'in the way');
    const { status, stdout } = cli(['schemas'], { RECORD_DIR: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('The schemas cannot be written to');
  });
});

describe('the command line', () => {
  it('shows its commands when asked, and when it is called wrongly', () => {
    const help = cli(['help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toMatch(/^ {2}check-data +check the record folder/m);
    expect(cli([])).toEqual({ status: 2, stdout: '', stderr: help.stdout });
  });

  it('names the command that was probably meant', () => {
    const { status, stderr } = cli(['chekc-data']);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no command “chekc-data”. Did you mean check-data?');
  });

  it('refuses arguments that a command does not know', () => {
    expect(cli(['check-data', '--fast'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'The command check-data does not know these arguments: --fast\n',
    });
  });

  it('refuses a state folder inside the record', () => {
    expect(cli(['check-data'], { RECORD_DIR: '/r', STATE_DIR: '/r/state' })).toMatchObject({
      status: 2,
      stderr: 'STATE_DIR lies in the folder of the record. Choose another folder.\n',
    });
  });
});
