import { describe, expect, it } from 'vitest';
import type { Line, PostOutcome, ReminderMessage } from '../../src/reminders/deliver.ts';
import { aDesk, HOUR, MINUTE, NINE } from './a-desk.ts';
import { aCommitmentItem, anItem, aSubscription, at, single } from './an-item.ts';

const UNKNOWN: PostOutcome = { outcome: 'unknown', detail: 'reset' };
const sayLineOf = ({ item, late }: Line): string => `${item.id}${late ? ' late' : ''}`;
const after =
  (
    post: (message: ReminderMessage) => PostOutcome,
    change: (message: ReminderMessage, outcome: PostOutcome) => PostOutcome,
  ) =>
  (message: ReminderMessage) =>
    change(message, post(message));
const toWhom = (posts: readonly ReminderMessage[]) =>
  posts.map(({ destination, content }) => `${destination.id} ${content.kind}`);

describe('a run', () => {
  it('posts what is due, once', async () => {
    const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
    await desk.run();
    await desk.after(MINUTE);
    expect(desk.posts).toMatchObject([
      { destination: { id: 'C1' }, content: { lines: [{ item: { id: 'a' }, late: false }] } },
    ]);
    expect(await desk.states()).toEqual(['sent']);
  });

  it('sends nothing twice where two go at once', async () => {
    const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
    await Promise.all([desk.run(), desk.restart()(), desk.run(), desk.restart()()]);
    expect(desk.posts).toHaveLength(1);
  });

  it('makes up for a downtime with one message that says which are late', async () => {
    const rhythm = single([0], { timeZone: 'UTC' });
    const ends = (id: string, day: string) => anItem(id, day, { kind: 'plan-end' });
    const items = [ends('a', '2027-03-24'), ends('b', '2027-03-25'), ends('c', '2027-03-26')];
    const desk = await aDesk([aSubscription({ rhythm })], ...items);
    await desk.after(at('2027-03-26T09:05:00Z') - NINE);
    const lines = desk.posts.flatMap(({ content }) => (content.kind === 'reminders' ? content.lines : []));
    expect(desk.posts).toHaveLength(1);
    expect(lines.map(({ item, late }) => `${item.id} ${late}`)).toEqual(['a true', 'b true', 'c false']);
  });
});

describe('a post whose outcome is unknown', () => {
  it('is looked for when a minute has passed, and confirmed where it is there', async () => {
    const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
    desk.answer(UNKNOWN);
    await desk.run();
    await desk.after(59_000);
    expect(desk.finds).toEqual([]);
    desk.history({ outcome: 'found', channel: 'C1', ts: '7.0' });
    await desk.after(1_000);
    expect(desk.finds).toMatchObject([{ since: NINE }]);
    expect(await desk.states()).toEqual(['sent']);
    expect(desk.posts).toHaveLength(1);
  });

  it('is posted again where it is not there', async () => {
    const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
    desk.answer(UNKNOWN);
    await desk.run();
    await desk.after(MINUTE);
    expect(desk.posts.map(({ delivery }) => delivery)).toEqual([desk.posts[0]?.delivery, desk.posts[0]?.delivery]);
    expect(await desk.states()).toEqual(['sent']);
  });

  it('is given its minute again after a restart, and over a clock that jumps', async () => {
    const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
    desk.answer(UNKNOWN);
    await desk.run();
    desk.clock.now += 5 * HOUR;
    await desk.run();
    await desk.restart()();
    expect(desk.finds).toEqual([]);
    desk.clock.now -= 24 * HOUR;
    desk.clock.elapsed += MINUTE;
    await desk.run();
    expect(desk.finds).toHaveLength(1);
  });

  it('is never posted again where nobody may look: those whom it concerns are told, once', async () => {
    const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
    desk.answer(UNKNOWN);
    desk.history({ outcome: 'unreadable', detail: 'missing_scope' });
    await desk.run();
    await desk.after(MINUTE);
    await desk.after(MINUTE);
    expect(toWhom(desk.posts)).toEqual(['C1 reminders', 'U1 unconfirmed', 'CURATORS unconfirmed']);
    expect(await desk.states()).toEqual(['unconfirmed', 'sent', 'sent']);
  });

  it('waits on where nobody can look just now', async () => {
    const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
    desk.answer(UNKNOWN);
    desk.history({ outcome: 'unknown', detail: 'timeout' });
    await desk.run();
    await desk.after(MINUTE);
    expect(await desk.states()).toEqual(['attempted']);
    desk.history({ outcome: 'not-found' });
    await desk.after(MINUTE);
    expect(await desk.states()).toEqual(['sent']);
  });
});

describe('a destination', () => {
  const other = aSubscription({ id: 'other', destination: { kind: 'channel', id: 'C2' } });

  it('that is rate limited waits its time, and nobody else does', async () => {
    const desk = await aDesk([aSubscription(), other], anItem('a', '2027-03-31'));
    desk.answer({ outcome: 'rate-limited', retryAfterMs: 90_000 });
    await desk.run();
    expect(toWhom(desk.posts)).toEqual(['C1 reminders', 'C2 reminders']);
    await desk.after(MINUTE);
    expect(desk.posts).toHaveLength(2);
    await desk.after(MINUTE);
    expect(toWhom(desk.posts).at(-1)).toBe('C1 reminders');
    expect(await desk.states()).toEqual(['sent', 'sent']);
  });

  it('that is rate limited is called once more after a restart, and then waits its time', async () => {
    const items = Array.from({ length: 100 }, (_, index) => anItem(`i${index}`, '2027-03-31'));
    const desk = await aDesk([aSubscription()], ...items);
    const LIMITED: PostOutcome = { outcome: 'rate-limited', retryAfterMs: 10 * MINUTE };
    desk.answer(LIMITED, LIMITED);
    await desk.run();
    // Three messages wait, and one call told the pause.
    expect([desk.posts.length, await desk.states()]).toEqual([1, ['waiting', 'waiting', 'waiting']]);
    const restarted = desk.restart();
    for (let minute = 0; minute < 9; minute += 1) {
      desk.clock.now += MINUTE;
      desk.clock.elapsed += MINUTE;
      await restarted();
    }
    expect(desk.posts).toHaveLength(2);
    desk.clock.now += 2 * MINUTE;
    desk.clock.elapsed += 2 * MINUTE;
    await restarted();
    expect(await desk.states()).toEqual(['sent', 'sent', 'sent']);
    expect(desk.posts).toHaveLength(5);
  });

  it('that is gone is suspended, and its owner and the curator are told', async () => {
    const desk = await aDesk([aSubscription(), other], anItem('a', '2027-03-31'), anItem('b', '2027-04-01'));
    desk.answer({ outcome: 'gone', reason: 'archived' });
    await desk.run();
    await desk.after(24 * HOUR);
    expect(toWhom(desk.posts).toSorted()).toEqual([
      'C1 reminders',
      'C2 reminders',
      'C2 reminders',
      'CURATORS suspended',
      'U1 suspended',
    ]);
    const states = (await desk.store.subscriptions()).map(({ id, state }) => `${id} ${state}`);
    expect(states.toSorted()).toEqual(['other active', 'sub suspended']);
  });

  it.each([
    ['is archived', 'suspended', { outcome: 'gone', reason: 'archived' } as const],
    ['may not be read', 'unconfirmed', UNKNOWN],
  ])('that %s is told of once, whichever write fails and whenever the desk starts again', async (_, told, answer) => {
    for (let lost = 0; lost < 9; lost += 1) {
      const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
      desk.answer(answer);
      // A channel that is archived stays so.
      desk.slack.post = after(desk.slack.post, (message, outcome) =>
        message.destination.id === 'C1' && told === 'suspended' ? answer : outcome,
      );
      const isThere = (delivery: string): boolean =>
        desk.posts.some((post) => post.delivery === delivery && post.destination.id !== 'C1');
      desk.slack.find = (delivery) => {
        if (told === 'unconfirmed') return { outcome: 'unreadable', detail: 'missing_scope' };
        return isThere(delivery) ? { outcome: 'found', channel: 'D1', ts: '1.0' } : { outcome: 'not-found' };
      };
      let writes = 0;
      desk.disk.write = () => {
        writes += 1;
        return writes === lost + 1 ? Promise.reject(new Error('ENOSPC')) : Promise.resolve();
      };
      await desk.run().catch(() => undefined);
      const again = desk.restart();
      for (let minute = 0; minute < 6; minute += 1) {
        desk.clock.now += MINUTE;
        desk.clock.elapsed += MINUTE;
        await again().catch(() => undefined);
      }
      const notices = toWhom(desk.posts).filter((to) => !to.startsWith('C1'));
      expect([lost, ...notices.toSorted()]).toEqual([lost, `CURATORS ${told}`, `U1 ${told}`]);
    }
  });

  it('that is out of reach for days gets one message then, in which each item stands once', async () => {
    const items = [anItem('a', '2027-03-31'), anItem('b', '2027-04-01'), anItem('c', '2027-04-02')];
    const desk = await aDesk([aSubscription()], ...items);
    const out: PostOutcome = { outcome: 'not-posted', detail: 'unreachable' };
    desk.answer(...Array.from({ length: 8 }, () => out));
    for (let day = 0; day < 8; day += 1) await desk.after(24 * HOUR);
    const before = desk.posts.length;
    await desk.after(3 * HOUR);
    const since = desk.posts.slice(before);
    expect(since.map(({ content }) => (content.kind === 'reminders' ? content.lines.map(sayLineOf) : []))).toEqual([
      ['a late', 'b late', 'c late'],
    ]);
    await desk.after(24 * HOUR);
    expect(await desk.states()).not.toContain('waiting');
  });

  it('is not told what is no longer true when its turn comes', async () => {
    const desk = await aDesk([aSubscription()], anItem('a', '2027-03-31'));
    desk.answer({ outcome: 'not-posted', detail: 'unreachable' });
    await desk.run();
    desk.record.items = [anItem('a', '2028-03-31')];
    await desk.after(MINUTE);
    expect(desk.posts).toHaveLength(1);
    expect(await desk.states()).toEqual(['abandoned']);
  });
});

describe('an owner of a commitment', () => {
  const owned = aCommitmentItem({ owners: ['U0OWNER'], due: { kind: 'by', date: '2027-03-31' } });
  const LATER = at('2027-03-24T09:00:00Z') - NINE;

  it('is reminded without having asked, once', async () => {
    const desk = await aDesk([], owned);
    await desk.after(LATER);
    await desk.after(MINUTE);
    expect(toWhom(desk.posts)).toEqual(['U0OWNER reminders']);
    expect(await desk.store.subscriptions()).toMatchObject([{ id: 'owner:U0OWNER', by: 'U0OWNER', state: 'active' }]);
  });

  it('is looked up again where Slack does not tell', async () => {
    const desk = await aDesk([], owned);
    const { person } = desk.slack;
    desk.slack.person = null;
    await desk.after(LATER);
    expect(await desk.store.subscriptions()).toEqual([]);
    desk.slack.person = person;
    await desk.after(MINUTE);
    expect(desk.posts).toHaveLength(1);
  });

  it('is not written to for as long as nobody can tell who reads it', async () => {
    const desk = await aDesk([], owned);
    const { readers } = desk.slack;
    desk.slack.readers = null;
    await desk.after(LATER);
    desk.slack.readers = readers;
    desk.answer({ outcome: 'not-posted', detail: 'unreachable' });
    await desk.after(MINUTE);
    desk.slack.readers = null;
    await desk.after(MINUTE);
    expect(desk.posts).toHaveLength(1);
    expect(await desk.states()).toEqual(['waiting']);
    desk.slack.readers = readers;
    await desk.after(MINUTE);
    expect(await desk.states()).toEqual(['sent']);
  });

  it('of many waits for a later run, so that others can be looked up too', async () => {
    const owners = Array.from({ length: 20 }, (_, index) => `U0OWNER${index}`);
    const desk = await aDesk([], aCommitmentItem({ owners, alternate: 'U0ALTERNATE' }));
    await desk.run();
    expect(await desk.store.subscriptions()).toHaveLength(20);
    await desk.run();
    expect(await desk.store.subscriptions()).toHaveLength(21);
  });
});

it('what is made restricted while the post is under way does not go to a channel', async () => {
  const due = { kind: 'by', date: '2027-03-31' } as const;
  const desk = await aDesk([aSubscription()], aCommitmentItem({ owners: [], due }));
  const { readers } = desk.slack;
  Object.defineProperty(desk.slack, 'readers', {
    get: () => {
      // Between the look-up of who reads and the post.
      queueMicrotask(() => {
        desk.record.items = [aCommitmentItem({ owners: [], due, confidentiality: 'restricted' })];
      });
      return readers;
    },
  });
  await desk.run();
  expect(desk.posts).toEqual([]);
});
