/**
 * `npm run bench:wording`: how long 10,000 checks of recorded wordings take, the record's preparation among them, and
 * how many that is a second. Fails where it is more than 5 s.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWording } from '../../src/answers/check-wording.ts';
import { loadRecord } from '../../src/record/load.ts';

const CHECKS = 10_000;
const MOST_SECONDS = 5;

const loaded = await loadRecord(join(import.meta.dirname, '..', '..', 'data'));
if (!loaded.ok) throw new Error('the record has faults');
const { record } = loaded;
const wordings = ['held-out', 'authors'].flatMap((half) =>
  readFileSync(join(import.meta.dirname, '..', 'cases', 'wording', `${half}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { cites: string[]; text: string } => JSON.parse(line))
    .map(({ cites, text }) => ({
      text,
      claims: cites.flatMap((id) => record.entries.get(id)?.claims.map((claim) => claim.id) ?? []),
    })),
);

const start = performance.now();
for (let done = 0; done < CHECKS; done += 1) {
  const wording = wordings[done % wordings.length];
  if (wording !== undefined) checkWording({ ...wording, record });
}
const seconds = (performance.now() - start) / 1000;
const rate = Math.round(CHECKS / seconds);
process.stdout.write(`${CHECKS} checks of ${wordings.length} wordings: ${seconds.toFixed(1)} s, ${rate} a second\n`);
process.exitCode = seconds <= MOST_SECONDS ? 0 : 1;
