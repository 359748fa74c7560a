import { describe, expect, it } from 'vitest';
import type { Terms } from '../../src/commitments/commitment.ts';
import { ASEAN_CHINA_SEED, channelId, type Seed, userId } from '../../src/playground/seed.ts';
import { COMMITMENT_ACTIONS } from '../../src/slack/commitments/card.ts';
import { aLogging, aNew } from '../commitments/a-commitment.ts';
import { at } from '../reminders/an-item.ts';
import { openRemindingDesk } from './reminding-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** 1 March 2027, nine o'clock in Singapore. */
const NINE = at('2027-03-01T01:00:00Z');

const [DANIEL, SITI, MEI, LINH] = ['daniel', 'siti', 'mei', 'linh'].map(userId) as [string, string, string, string];
const curator = {
  access: () =>
    Promise.resolve({
      version: 1 as const,
      parties: {},
      roles: { [LINH]: 'curator' as const },
      secondPersonVerification: false,
    }),
};

/** Daniel owns it, and Siti stands in for him; it is due on 8 March 2027. */
async function aDesk(terms: Partial<Terms> = {}, options: Parameters<typeof openRemindingDesk>[2] = {}) {
  const opened = await openRemindingDesk(NINE - HOUR, [], { ...curator, ...options });
  const { desk, clock, later } = opened;
  const { number } = await (async () => {
    const logged = await desk.commitments.log(
      aLogging({
        actor: { id: LINH, role: 'curator' },
        at: clock.now,
        commitments: [aNew({ owners: [DANIEL], alternate: SITI, due: { kind: 'by', date: '2027-03-08' }, ...terms })],
      }),
    );
    if (!('commitments' in logged) || !logged.commitments[0]) throw new Error('nothing is logged');
    return logged.commitments[0];
  })();
  const change = async (act: Parameters<typeof desk.commitments.change>[0]['act']) => {
    const actor = { id: LINH, role: 'curator' as const };
    const { outcome } = await desk.commitments.change({ number, version: null, actor, at: clock.now, act }, false);
    expect(outcome).toBe('changed');
  };
  /** Lets days pass, one run a day, a little after nine in the owners' mornings. */
  const days = async (count: number) => {
    for (let day = 0; day < count; day += 1) await later(DAY);
  };
  return { ...opened, number, change, days };
}

const withoutDaniel: Seed = {
  ...ASEAN_CHINA_SEED,
  users: ASEAN_CHINA_SEED.users.map((user) => (user.name === 'daniel' ? { ...user, deleted: true } : user)),
};

describe('a logged commitment', () => {
  it('is brought to its owner by itself, 30, 7, 1 and 0 days before, and to nobody else', async () => {
    const { later, days, posts } = await aDesk();
    await later(HOUR + 2 * MINUTE);
    expect(posts('@daniel')).toHaveLength(1);
    expect(posts('@daniel')[0]?.text).toContain(
      'Host the second workshop on electric vehicles is due on 8 March 2027 (in 7 days)',
    );
    await days(7);
    expect(posts('@daniel').map(({ text }) => /\((.*?)\)/.exec(text)?.[1])).toEqual(['in 7 days', 'tomorrow', 'today']);
    expect(posts('@siti')).toEqual([]);
    expect(posts('general')).toEqual([]);
  });

  it('that is overdue goes to the alternate after a week, then to the channel that asked, then into a monthly list', async () => {
    const { type, later, days, posts } = await aDesk();
    await type('daniel', 'here commitments 0d');
    await later(HOUR + 2 * MINUTE);
    await days(7);
    expect(posts('general')).toHaveLength(1);
    await days(30);
    const overdue = (channel: string) =>
      posts(channel)
        .map(({ ts }) => new Date(Number(ts) * 1000).toISOString().slice(0, 10))
        .filter((day) => day > '2027-03-08');
    expect(overdue('@daniel')).toEqual(['2027-03-09', '2027-03-16', '2027-03-23', '2027-03-30']);
    // Her morning begins an hour later, after the run of the day.
    expect(overdue('@siti')).toEqual(['2027-03-17', '2027-03-24', '2027-03-31']);
    expect(overdue('general')).toEqual(['2027-03-23', '2027-03-30']);
    await days(60);
    expect(overdue('@daniel').slice(4)).toEqual(['2027-05-01', '2027-06-01']);
    expect(overdue('general').slice(2)).toEqual(['2027-05-01', '2027-06-01']);
  });

  it('stays with its owner for as long as somebody does something about it', async () => {
    const { change, later, days, posts } = await aDesk();
    await later(HOUR + 2 * MINUTE);
    await days(10);
    await change({ action: 'update', set: { completion: 'limited' }, why: null });
    await days(6);
    expect(posts('@daniel').at(-1)?.text).toContain('1 commitment is overdue');
    expect(posts('@siti')).toEqual([]);
    await days(7);
    expect(posts('@siti')).toHaveLength(1);
  });

  it('goes to the alternate at once where its owner is not there any more', async () => {
    const { later, posts, desk } = await aDesk({}, { seed: withoutDaniel });
    await later(HOUR + 2 * MINUTE);
    // Nine o'clock in Jakarta.
    await later(HOUR);
    expect(posts('@siti')[0]?.text).toContain('7 hari');
    expect(posts('secretariat').at(-1)?.text).toContain('has left');
    expect((await desk.reminders.subscriptions()).map(({ id, state }) => `${id} ${state}`)).toEqual([
      `owner:${DANIEL} suspended`,
      `owner:${SITI} active`,
    ]);
  });

  it('that was moved is planned anew, and its owner is told', async () => {
    const { change, later, days, posts } = await aDesk();
    await later(HOUR + 2 * MINUTE);
    await change({ action: 'postpone', due: { kind: 'by', date: '2027-06' }, why: 'The venue is closed.' });
    await days(1);
    expect(posts('@daniel').at(-1)?.text).toMatch(/due by the end of June 2027.*it was 8 March 2027 before/s);
    await days(12);
    expect(posts('@daniel')).toHaveLength(2);
  });
});

describe('the owner', () => {
  it('pauses, goes on with and stops what comes without being asked for', async () => {
    const { type, later, days, posts } = await aDesk();
    await later(HOUR + 2 * MINUTE);
    expect(JSON.stringify(posts('@daniel')[0]?.blocks)).toContain('“/sti-remind pause” or “stop”');
    expect(await type('daniel', 'pause', 'direct')).toContain('Paused');
    await days(6);
    expect(posts('@daniel')).toHaveLength(1);
    expect(await type('daniel', 'resume', 'direct')).toContain('from now');
    await days(1);
    expect(posts('@daniel')).toHaveLength(2);
    expect(await type('daniel', 'stop', 'direct')).toContain('Stopped');
    await days(14);
    expect(posts('@daniel')).toHaveLength(2);
    expect(await type('daniel', 'list', 'direct')).toContain('stopped');
    expect(posts('@siti').length).toBeGreaterThan(0);
  });

  it('reports it done with evidence from the reminder, after which nothing more comes and “why” says so', async () => {
    const { slack, type, later, days, posts, desk, number } = await aDesk();
    await later(HOUR + 2 * MINUTE);
    const ts = posts('@daniel')[0]?.ts ?? '';
    await slack.as('daniel').click(ts, COMMITMENT_ACTIONS.report);
    const form = await slack.nextView('daniel');
    await slack.as('daniel').submit(form.id, { evidence: 'https://example.org/report' });
    await slack.nextMessage('@daniel', ({ text }) => text.includes('was changed'));
    expect((await desk.commitments.find(number))?.content).toMatchObject({ lifecycle: 'closed' });
    const before = posts('@daniel').length;
    await days(10);
    expect(posts('@daniel')).toHaveLength(before);
    const told = await type('daniel', `why ${number}`, 'direct');
    expect(told).toContain('It is done: nothing more is reminded of.');
    expect(told).toContain(': sent');
  });

  it('may report it done; others who press the button may not', async () => {
    const { slack, type, later, days, posts, desk, number } = await aDesk();
    await type('mei', 'here commitments 7d');
    await later(HOUR + 2 * MINUTE);
    await slack.as('mei').click(posts('general')[0]?.ts ?? '', COMMITMENT_ACTIONS.report);
    const form = await slack.nextView('mei');
    expect(await slack.as('mei').submit(form.id, { evidence: 'https://example.org' })).toMatchObject({
      outcome: 'errors',
    });
    expect((await desk.commitments.find(number))?.content.lifecycle).toBe('agreed');
    await days(1);
  });

  it('puts it off as other reminders', async () => {
    const { slack, later, days, posts, number } = await aDesk();
    await later(HOUR + 2 * MINUTE);
    await slack.as('daniel').click(posts('@daniel')[0]?.ts ?? '', 'reminder_menu_0', `snooze-3 ${number}`);
    await slack.nextEphemeral('daniel');
    await days(3);
    expect(posts('@daniel').at(-1)?.text).toContain('in 4 days');
  });
});

describe('a restricted commitment', () => {
  const restricted = { confidentiality: 'restricted' as const };

  it('comes to no channel, and to those alone whom it concerns', async () => {
    const access = { version: 1 as const, parties: { [MEI]: 'org-china' }, roles: {}, secondPersonVerification: false };
    const { type, later, days, posts } = await aDesk(restricted, { access: () => Promise.resolve(access) });
    expect(await type('mei', 'here commitments 7d 1d')).toContain('还没有任何日期');
    await type('mei', 'me commitments 7d 1d');
    await type('anong', 'me commitments 7d 1d');
    await later(HOUR + 2 * MINUTE);
    await days(40);
    expect(posts('general')).toEqual([]);
    expect(posts('@anong')).toEqual([]);
    expect(posts('@mei').length).toBeGreaterThan(0);
    expect(posts('@daniel').length).toBeGreaterThan(0);
  });

  it('is not posted where it was made restricted after the post was decided on', async () => {
    const { slack, type, change, later, posts, desk } = await aDesk();
    await type('mei', 'here commitments 7d');
    slack.faults.next({ kind: 'rate-limit', retryAfter: 60, method: 'chat.postMessage', times: 2 });
    await later(HOUR + 2 * MINUTE);
    await change({ action: 'update', set: restricted, why: null });
    await later(2 * MINUTE);
    expect(posts('general')).toEqual([]);
    expect(posts('@daniel')).toHaveLength(1);
    const { deliveries } = await desk.reminders.ledger();
    expect(deliveries.find(({ destination }) => destination.id === channelId('general'))?.state).toMatchObject({
      kind: 'abandoned',
      reason: 'outdated',
    });
  });

  it('is not told of to who may not see it and asks why', async () => {
    const { type, number } = await aDesk(restricted);
    expect(await type('anong', `why ${number}`)).not.toContain('electric');
    expect(await type('siti', `why ${number}`)).toContain('electric');
  });
});

describe('a channel that is shared with another workspace', () => {
  it('is told only of what is marked shareable', async () => {
    const kept = await aDesk();
    await kept.type('daniel', 'here commitments 7d', 'partners');
    await kept.later(HOUR + 2 * MINUTE);
    expect(kept.posts('partners')).toEqual([]);
    expect(await kept.type('daniel', `why ${kept.number}`, 'partners')).toContain('not everybody here may see it');
    const shareable = await aDesk({ shareable: true });
    await shareable.type('daniel', 'here commitments 7d', 'partners');
    await shareable.later(HOUR + 2 * MINUTE);
    expect(shareable.posts('partners')).toHaveLength(1);
  });
});

describe('“why”', () => {
  it.each([
    [{ kind: 'not-agreed' as const }, 'Its date is not agreed yet'],
    [{ kind: 'before' as const, event: 'the 30th summit' }, 'It is due before the 30th summit, which is no date'],
  ])('says that nothing is reminded of without a date', async (due, said) => {
    const { type, later, days, posts, number } = await aDesk({ due });
    await later(HOUR + 2 * MINUTE);
    await days(3);
    expect(posts('@daniel')).toEqual([]);
    expect(await type('daniel', `why ${number}`)).toContain(said);
  });

  it('says that the owner comes first', async () => {
    const { type, later, number } = await aDesk();
    await later(HOUR + 2 * MINUTE);
    expect(await type('siti', `why ${number}`, 'direct')).toContain('penanggung jawabnya didahulukan');
  });
});
