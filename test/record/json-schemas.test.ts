import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/record/json-schemas.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const schemas = [...jsonSchemas()];

describe('the schemas for editors', () => {
  it('in data/schema are up to date; npm run schemas writes them', () => {
    expect(readdirSync(join(DATA, 'schema')).sort()).toEqual(schemas.map(([name]) => name).sort());
    for (const [name, text] of schemas) expect(readFileSync(join(DATA, 'schema', name), 'utf8'), name).toBe(text);
  });

  it.each(schemas.map(([name]) => name))('%s is what its data file links to', (name) => {
    const file = JSON.parse(readFileSync(join(DATA, name.replace('.schema', '')), 'utf8'));
    expect(file.$schema).toBe(`./schema/${name}`);
  });

  it.each(schemas)('%s explains each field', (_, text) => {
    const unexplained: string[] = [];
    const visit = (schema: Record<string, unknown>, way: string): void => {
      for (const [key, inner] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>)) {
        if (!inner.description) unexplained.push(`${way}.${key}`);
        visit(inner, `${way}.${key}`);
      }
      if (schema.items) visit(schema.items as Record<string, unknown>, way);
    };
    visit(JSON.parse(text), '');
    expect(unexplained).toEqual([]);
  });
});
