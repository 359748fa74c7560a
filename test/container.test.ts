import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the container', () => {
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) =>
    sources.split(' '),
  );

  it('copies what is there and what the build is given', () => {
    const given = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(copied.length).toBeGreaterThan(0);
    expect(copied.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(copied.filter((file) => !given.includes(`!${file}`))).toEqual([]);
  });

  it('holds no package that is for development or optional, runs as nobody special, and tells its health', () => {
    expect(dockerfile).toContain('npm ci --omit=dev --omit=optional');
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/readyz/m);
    expect(dockerfile).toMatch(/^CMD \["node", "src\/main.ts"\]$/m);
  });

  it('runs read-only, with the record and the state outside the program', () => {
    const { services } = parse(read('compose.yaml'));
    expect(services.desk).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(services.desk.volumes).toEqual(['./data:/record:ro', 'state:/state']);
    expect(Object.keys(services)).toEqual(['desk']);
  });
});
