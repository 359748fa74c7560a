import { describe, expect, it } from 'vitest';
import { asking, type Circuit, FRESH, failed, mayAsk, succeeded } from '../../src/llm/circuit-breaker.ts';

const NOON = Date.UTC(2026, 10, 22, 5);

const afterFailures = (count: number): Circuit =>
  Array.from({ length: count }).reduce<Circuit>((circuit) => failed(circuit, NOON, 0), FRESH);

describe('a circuit', () => {
  it('bears two failures in a row and opens at the third, for a minute', () => {
    expect(mayAsk(afterFailures(2), NOON)).toBe(true);
    expect(mayAsk(afterFailures(3), NOON + 59_999)).toBe(false);
    expect(mayAsk(afterFailures(3), NOON + 60_000)).toBe(true);
  });

  it('lets one alone look after the rest', () => {
    const later = NOON + 60_000;
    const looking = asking(afterFailures(3), later);
    expect(mayAsk(looking, later)).toBe(false);
    expect(mayAsk(failed(looking, later, 0), later + 59_999)).toBe(false);
  });

  it('lets another look where the one who looked never came back', () => {
    const later = NOON + 60_000;
    expect(mayAsk(asking(afterFailures(3), later), later + 60_000)).toBe(true);
  });

  it('rests as long as the server asks for, be it after one failure', () => {
    const resting = failed(FRESH, NOON, 20_000);
    expect(mayAsk(resting, NOON + 19_999)).toBe(false);
    expect(mayAsk(resting, NOON + 20_000)).toBe(true);
  });

  it('keeps a rest that the server asked for, whatever comes of calls that were under way', () => {
    const resting = failed(FRESH, NOON, 20_000);
    expect(mayAsk(failed(resting, NOON + 1, 0), NOON + 19_999)).toBe(false);
    expect(mayAsk(succeeded(resting), NOON + 19_999)).toBe(false);
  });

  it('is whole again once the one who looked comes back with a reply', () => {
    const later = NOON + 60_000;
    expect(mayAsk(succeeded(asking(afterFailures(3), later)), later)).toBe(true);
  });

  it('holds nobody back while it is whole', () => {
    expect(mayAsk(asking(afterFailures(2), NOON), NOON)).toBe(true);
  });
});
