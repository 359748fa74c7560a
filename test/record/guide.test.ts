import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFault } from '../../src/record/fault.ts';
import { judge } from '../../src/record/judge.ts';
import { recordFile } from '../../src/record/schema.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'record.md'), 'utf8');
const example = /```json\n(.*?)```/s.exec(guide)?.[1] ?? '';

describe('the guide for curators', () => {
  it('shows a record that is well formed', () => {
    expect(recordFile.safeParse(JSON.parse(example)).error).toBeUndefined();
  });

  it('shows a fault as it is really said', () => {
    const text = example.replace('"date": "2023-06-01"', '"date": "2023-02-30"');
    const result = judge({
      name: 'data',
      exists: true,
      files: new Map([['events', { text }]]),
      holidays: { text: null },
      strays: [],
    });
    const said = result.ok ? [] : result.faults.map((fault) => sayFault('en', fault));
    expect(said).toContain(guide.split('\n').find((line) => line.startsWith('data/events.json, line')));
  });
});
