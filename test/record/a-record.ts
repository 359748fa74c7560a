import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FILE_KINDS, type FileKind } from '../../src/record/files.ts';

/** Loosely typed on purpose: tests write what a schema would refuse. */
export type Json = { [key: string]: unknown };
export type Files = Record<FileKind, { version: number; records: Json[] }>;

/** A small record without faults in which every field occurs. */
export function aRecord(): Files {
  const none = { version: 1, records: [] };
  const claim = (id: string, more: Json = {}): Json => ({
    id,
    text: 'Both sides met.',
    sources: ['src-report'],
    confidence: 'high',
    ...more,
  });
  const files = Object.fromEntries(FILE_KINDS.map((kind) => [kind, structuredClone(none)])) as unknown as Files;
  files.plans.records = [
    { id: 'plan-a', title: 'Plan A', period: { from: '2021', to: '2025-12' }, claims: [claim('plan-a#endorsed')] },
  ];
  files.sectors.records = [
    {
      id: 'sec-farming',
      title: 'Farming',
      names: { vi: ['nông nghiệp'] },
      nameSources: ['src-report'],
      claims: [claim('sec-farming#named')],
    },
  ];
  files.organisations.records = [
    { id: 'org-ministry', title: 'A ministry', type: 'body', claims: [claim('org-ministry#founded')] },
  ];
  files.people.records = [
    { id: 'person-a', title: 'A minister', represents: 'org-ministry', claims: [claim('person-a#office')] },
  ];
  files.events.records = [
    {
      id: 'evt-meeting',
      title: 'A meeting',
      aliases: ['the meeting'],
      plan: 'plan-a',
      sectors: ['sec-farming'],
      claims: [
        claim('evt-meeting#held', {
          kind: 'fact',
          dates: [{ date: '2023-09-06', end: '2023-09-07', status: 'held', label: 'held' }],
          amounts: [{ value: 10, unit: 'USD', qualifier: 'at least', deadline: '2025', what: 'a fund' }],
          actors: ['person-a', 'org-ministry'],
          place: 'Hanoi',
        }),
        claim('evt-meeting#agreed'),
      ],
      checkNote: 'Read twice.',
    },
    { id: 'evt-second', title: 'A second meeting', claims: [claim('evt-second#held')] },
  ];
  files.sources.records = [
    {
      id: 'src-report',
      title: 'A report',
      publisher: 'A paper',
      date: '2023-09',
      url: 'https://example.org/report',
      language: 'en',
      type: 'press',
      read: 'part',
      readNote: 'The first page.',
      checked: '2026-11-22',
      confidence: 'medium',
      note: 'Short.',
    },
  ];
  files.thesaurus.records = [{ term: 'farming', words: { en: ['agriculture'], vi: ['trồng trọt'] } }];
  return files;
}

/** The record on disk in a folder named `data`, removed after the test. */
export function aFolder(files: Files = aRecord()): string {
  const root = mkdtempSync(join(tmpdir(), 'record-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'data');
  mkdirSync(folder);
  for (const kind of FILE_KINDS) writeFile(folder, kind, files[kind]);
  return folder;
}

/** Writes one file of the record: a value as JSON with two spaces, or text as it is. */
export function writeFile(folder: string, kind: FileKind, content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  writeFileSync(join(folder, `${kind}.json`), text);
}
