import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyState } from '../../src/store/stringify.ts';

describe('the JSON of a state', () => {
  it('is what JSON.stringify gives, whatever the state and however often it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        const expected = JSON.stringify({ version: 3, data: state });
        expect([stringifyState(3, state), stringifyState(3, state)]).toEqual([expected, expected]);
      }),
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    const state = { a: undefined, b: [undefined, { c: undefined }], d: 'x' };
    expect(stringifyState(1, state)).toBe(JSON.stringify({ version: 1, data: state }));
  });

  it('has a changed entry as it is now', () => {
    const entry = { title: 'before' };
    stringifyState(1, { list: [entry] });
    expect(stringifyState(1, { list: [{ ...entry, title: 'after' }] })).toContain('after');
  });
});
