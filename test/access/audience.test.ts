import { describe, expect, it } from 'vitest';
import { type Audience, mayAsk, sees, standingOf } from '../../src/access/audience.ts';

const HOME = 'T0HOME';

describe('the standing of a person', () => {
  it.each([
    ['member', { team_id: HOME }],
    ['member', { team_id: 'T0OTHER', enterprise_id: HOME }],
    ['guest', { team_id: HOME, is_restricted: true }],
    ['guest', { team_id: HOME, is_ultra_restricted: true }],
    ['stranger', { team_id: 'T0OTHER' }],
    ['stranger', { team_id: 'T0OTHER', is_restricted: true }],
    ['stranger', { team_id: HOME, is_stranger: true }],
    ['stranger', {}],
    ['bot', { team_id: HOME, is_bot: true }],
    ['gone', { team_id: HOME, deleted: true }],
    ['gone', { team_id: 'T0OTHER', deleted: true }],
  ] as const)('is %s for %j', (standing, user) => {
    expect(standingOf(user, HOME)).toBe(standing);
  });
});

describe('what an audience sees', () => {
  const home: Audience = { kind: 'channel', shared: false };
  const shared: Audience = { kind: 'channel', shared: true };
  const person = (standing: 'member' | 'guest' | 'stranger' | 'gone'): Audience => ({ kind: 'person', standing });

  it('is the public record for everybody', () => {
    const everybody = [home, shared, person('member'), person('guest'), person('stranger')];
    expect(everybody.every((audience) => sees(audience, 'record'))).toBe(true);
  });

  it('is commitments for our own people only', () => {
    expect([home, person('member'), person('guest')].every((audience) => sees(audience, 'commitments'))).toBe(true);
    expect([shared, person('stranger'), person('gone')].some((audience) => sees(audience, 'commitments'))).toBe(false);
  });
});

it('answers people of every standing, and no bots', () => {
  expect((['member', 'guest', 'stranger'] as const).every(mayAsk)).toBe(true);
  expect(mayAsk('bot')).toBe(false);
});
