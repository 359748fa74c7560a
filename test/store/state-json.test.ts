import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateJson } from '../../src/store/state-json.ts';

const jsonOf = (version: number, state: unknown): string => stateJson(version, state).toString();

describe('the JSON of a state', () => {
  it('is what JSON.stringify gives, whatever the state and however often it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        const expected = JSON.stringify({ version: 3, data: state });
        expect([jsonOf(3, state), jsonOf(3, state)]).toEqual([expected, expected]);
      }),
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    const state = { a: undefined, b: [undefined, { c: undefined }], d: 'x' };
    expect(jsonOf(1, state)).toBe(JSON.stringify({ version: 1, data: state }));
  });

  it('has a changed entry as it is now', () => {
    const entry = { title: 'before' };
    jsonOf(1, { list: [entry] });
    expect(jsonOf(1, { list: [{ ...entry, title: 'after' }] })).toContain('after');
  });
});
