import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '..', 'src');

/** What each part of src/ may import of the others; entries may import all but what is named as forbidden below. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  access: [],
  messages: [],
  record: ['messages'],
  answers: ['record', 'messages'],
  questions: ['record', 'access', 'messages'],
  commitments: ['record', 'access', 'messages'],
  reminders: ['record', 'access', 'messages', 'commitments'],
  store: ['record', 'questions', 'commitments', 'reminders', 'access', 'llm'],
  llm: ['record', 'answers'],
  slack: ['answers', 'questions', 'commitments', 'reminders', 'access', 'record', 'messages'],
  playground: ['desk', 'config'],
  network: ['config'],
  'say-start-failure': ['cli', 'config', 'desk', 'messages', 'record'],
};

const FORBIDDEN_TO_ENTRIES: Record<string, readonly string[]> = {
  main: ['playground'],
  desk: ['playground'],
  cli: ['playground', 'slack'],
  config: ['*'],
};

/** The only places that may import a package or touch the outside world. */
const ONLY_IN: readonly { what: RegExp; places: readonly RegExp[] }[] = [
  { what: /from '@slack\//, places: [/^slack\//] },
  { what: /from 'openai/, places: [/^llm\//] },
  { what: /from 'lowdb/, places: [/^store\//, /^record\//] },
  { what: /from 'node-cron/, places: [/^reminders\/schedule\.ts$/] },
  { what: /process\.env/, places: [/^config\.ts$/, /^playground\/main\.ts$/] },
  { what: /Date\.now\(\)|new Date\(\)|Temporal\.Now/, places: [/^(main|desk|cli)\.ts$/, /^playground\//] },
  { what: /\.\.\/playground/, places: [/^playground\//] },
];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(SOURCE, file), 'utf8') }));

const partOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? file;

const imports = files.flatMap(({ file, text }) =>
  [...text.matchAll(/from '(\.{1,2}\/[^']+)'/g)].map(([, target = '']) => ({
    file,
    target: relative(SOURCE, join(SOURCE, dirname(file), target)).replaceAll('\\', '/'),
  })),
);

describe('the architecture', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (part) => {
    const strays = imports
      .filter(({ file, target }) => partOf(file) === part && partOf(target) !== part)
      .filter(({ target }) => !MAY_IMPORT[part]?.includes(partOf(target)));
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(FORBIDDEN_TO_ENTRIES))('%s does not import what is not its own', (entry, forbidden) => {
    const strays = imports
      .filter(({ file }) => file === `${entry}.ts`)
      .filter(({ target }) => forbidden.includes('*') || forbidden.includes(partOf(target)));
    expect(strays).toEqual([]);
  });

  it('knows every part of src/', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), ...Object.keys(FORBIDDEN_TO_ENTRIES)]);
    expect(files.map(({ file }) => partOf(file)).filter((part) => !known.has(part))).toEqual([]);
  });

  it.each(ONLY_IN)('$what stands only in its place', ({ what, places }) => {
    const strays = files.filter(({ file, text }) => what.test(text) && !places.some((place) => place.test(file)));
    expect(strays.map(({ file }) => file)).toEqual([]);
  });

  it('has no default exports and no folder for odds and ends', () => {
    expect(files.filter(({ text }) => /^export default /m.test(text)).map(({ file }) => file)).toEqual([]);
    expect(files.filter(({ file }) => /(^|\/)(utils|helpers|common|misc)(\/|\.)/.test(file))).toEqual([]);
  });
});
