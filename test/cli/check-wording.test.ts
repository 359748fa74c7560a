import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../record/a-record.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function checkWording(lines: readonly string[]) {
  const file = join(aFolder(), 'wordings.jsonl');
  writeFileSync(file, lines.join('\n'));
  return spawnSync(process.execPath, [join(ROOT, 'src', 'cli.ts'), 'check-wording', file], {
    encoding: 'utf8',
    env: { RECORD_DIR: join(ROOT, 'data') },
  });
}

describe('check-wording', () => {
  it('writes a verdict for each line, with reasons where it refuses', () => {
    const line = (id: string, text: string) => JSON.stringify({ id, cites: ['org-asean'], text });
    const { status, stdout } = checkWording([
      line('a', 'ASEAN was founded in 1967.'),
      line('b', 'ASEAN was founded in 1976.'),
    ]);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one)),
    ).toEqual([
      { id: 'a', accepted: true, reasons: [] },
      { id: 'b', accepted: false, reasons: [expect.stringContaining('1976')] },
    ]);
  });

  it('names the line that it cannot read and checks nothing', () => {
    const { status, stdout } = checkWording(['{"id": 1}']);
    expect(status).toBe(1);
    expect(stdout).toContain('Line 1');
  });
});
