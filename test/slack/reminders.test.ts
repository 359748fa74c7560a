import { describe, expect, it } from 'vitest';
import { type Access, DEFAULT_ACCESS } from '../../src/access/access.ts';
import { userId } from '../../src/playground/seed.ts';
import type { Item } from '../../src/reminders/item.ts';
import { vocabularyOf } from '../../src/reminders/vocabulary.ts';
import { anItem, at } from '../reminders/an-item.ts';
import { openRemindingDesk } from './reminding-desk.ts';
import { type DeskOptions, record } from './slack-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONDAY = at('2027-03-22T00:00:00Z');
const [sector = ''] = [...record.entries.values()].filter(({ kind }) => kind === 'sectors').map(({ id }) => id);

const aDesk = (...items: readonly Item[]) => openRemindingDesk(MONDAY, items);

const aDeskWith = (options: DeskOptions, ...items: readonly Item[]) => openRemindingDesk(MONDAY, items, options);

const due = anItem('mil-a#due', '2027-03-29', { title: 'Review <now> & *then*', sectors: [sector] });

describe('/sti-remind', () => {
  it('subscribes and shows what will come', async () => {
    const { type, desk } = await aDesk(due);
    const told = await type('daniel', 'here milestones 7d 1d at 10:00');
    expect(told).toContain('Subscribed');
    expect(told).toContain('7, 1 days before, at 10:00');
    expect(told).toContain('The next 3 posts:');
    expect(told).toContain('&lt;now&gt;');
    expect(await desk.reminders.subscriptions()).toMatchObject([{ destination: { kind: 'channel' }, state: 'active' }]);
  });

  it('says that nothing is dated yet', async () => {
    const { type } = await aDesk();
    expect(await type('daniel', 'me events')).toContain('Nothing of it is dated yet');
  });

  it('changes nothing where it does not understand', async () => {
    const { type, desk } = await aDesk(due);
    expect(await type('daniel', 'here milestnes')).toContain('milestones');
    expect(await type('daniel', 'here at 25:00')).toContain('no time of day');
    expect(await type('daniel', 'here working-days XX')).toContain('SG');
    expect(await type('daniel', 'here 900d')).toContain('365d');
    expect(await desk.reminders.subscriptions()).toEqual([]);
  });

  it('answers odd words with what would help', async () => {
    const { type, desk } = await aDesk(due, anItem('mil-b#due', '2027-04-01', { title: 'Review of nothing' }));
    expect(await type('daniel', 'why')).toContain('• Review of nothing');
    expect(await type('daniel', 'why review')).toMatch(/Several go by “review”[\s\S]*Review of nothing/);
    expect(await type('daniel', `why ${'x'.repeat(3_000)}`)).toMatch(/^I find nothing dated under “x{79}…”/);
    expect(await type('daniel', '\u202Eتقرير')).toContain('I do not know “تقرير”');
    await type('daniel', 'here milestones, events 30d,7d 7d');
    expect(await type('daniel', 'here events milestones 30d 7d')).toContain('Subscribed');
    expect(await type('daniel', 'here milestones events 30d 7d')).toContain('Already subscribed');
    expect(await desk.reminders.subscriptions()).toHaveLength(2);
    expect(await type('daniel', 'stop milestones')).toContain('“milestones” adds');
    expect(await desk.reminders.subscriptions()).toHaveLength(2);
  });

  it('is for members: guests and people of other workspaces are told so', async () => {
    const { type, desk } = await aDesk(due);
    expect(await type('grace', 'here milestones')).toContain('Only members');
    expect(await type('omar', 'here milestones', 'partners')).toContain('Only members');
    expect(await desk.reminders.subscriptions()).toEqual([]);
  });

  it('lists, explains, pauses, goes on and stops', async () => {
    const { type, desk } = await aDesk(due);
    expect(await type('daniel', 'list')).toContain('Nothing is subscribed here');
    await type('daniel', 'here milestones 7d 1d');
    expect(await type('daniel', 'list')).toContain('The next post:');
    expect(await type('daniel', 'why review now then')).toMatch(/planned/);
    expect(await type('daniel', 'why something else')).toContain('I find nothing dated');
    expect(await type('daniel', 'pause')).toContain('Paused');
    expect((await desk.reminders.subscriptions())[0]?.state).toBe('paused');
    expect(await type('daniel', 'resume')).toContain('from now');
    expect(await type('mei', 'stop')).toContain('只有订阅者');
    expect(await type('daniel', 'stop')).toContain('Stopped');
    expect(await desk.reminders.subscriptions()).toEqual([]);
  });
});

describe('what is held back', () => {
  it('is not said to have no dates, and goes on when it is subscribed again', async () => {
    const { type, desk } = await aDesk(due);
    await type('daniel', 'here milestones 7d');
    await type('daniel', 'pause');
    const list = await type('daniel', 'list');
    expect(list).toContain('the subscription is paused');
    expect(list).not.toContain('Nothing of it is dated');
    expect(await type('daniel', 'here milestones 7d')).toMatch(/Subscribed:[\s\S]*The next 2 posts/);
    expect(await desk.reminders.subscriptions()).toMatchObject([{ state: 'active', since: MONDAY }]);
  });
});

describe('the form', () => {
  it('opens by the bare command, subscribes as it is filled in and shows what will come', async () => {
    const { slack, desk } = await aDesk(due);
    await slack.as('daniel').slash('/sti-remind', '', 'general');
    const form = await slack.nextView('daniel');
    const refused = await slack.as('daniel').submit(form.id, { how: 'single', leads: '' });
    expect(JSON.stringify(refused)).toContain('from 0 to 365');
    await slack
      .as('daniel')
      .submit(form.id, { how: 'single', leads: '7', kinds: ['milestone'], sectors: [sector], at: '08:30' });
    expect(JSON.stringify(await slack.nextView('daniel'))).toContain('The next 2 posts:');
    expect(await desk.reminders.subscriptions()).toMatchObject([
      {
        destination: { kind: 'channel' },
        what: { kinds: ['milestone'], sectors: [sector], parties: [] },
        rhythm: { how: { kind: 'single', leads: [7] }, at: '08:30', workingDaysOf: null },
      },
    ]);
  });

  it('changes what is subscribed, from the list, and only for those who may', async () => {
    const { type, slack, desk } = await aDesk(due);
    await type('daniel', 'here milestones events 14d 3d at 10:00 working-days SG');
    const [before] = await desk.reminders.subscriptions();
    await slack.as('daniel').slash('/sti-remind', 'list', 'general');
    const list = await slack.nextEphemeral('daniel');
    await slack.as('daniel').click(list.ts, 'reminder_change');
    const form = await slack.nextView('daniel');
    expect(JSON.stringify(form)).toContain('"initial_value":"14, 3"');
    await slack.as('daniel').submit(form.id, { how: 'digest', weekday: '5' });
    expect(JSON.stringify(await slack.nextView('daniel'))).toContain('one digest each Friday');
    const after = await desk.reminders.subscriptions();
    expect(after).toMatchObject([
      { id: before?.id, by: before?.by, what: before?.what, rhythm: { at: '10:00', workingDaysOf: 'SG' } },
    ]);
    await slack.as('mei').slash('/sti-remind', 'list', 'general');
    expect(JSON.stringify((await slack.nextEphemeral('mei')).blocks)).not.toContain('reminder_change');
  });

  it('opens from Home, which shows the reminders of the person', async () => {
    const { slack, desk } = await aDesk(due);
    slack.as('daniel').openHome();
    const home = await slack.nextHome('daniel');
    expect(JSON.stringify(home)).toContain('Nothing is subscribed here');
    await slack.as('daniel').clickInView(home.id, 'reminder_subscribe');
    const form = await slack.nextView('daniel');
    await slack.as('daniel').submit(form.id, {});
    expect(await desk.reminders.subscriptions()).toMatchObject([
      {
        destination: { kind: 'person', id: slack.as('daniel').id },
        rhythm: { how: { kind: 'digest', weekday: 1 }, at: '09:00' },
      },
    ]);
    slack.as('daniel').openHome();
    expect(JSON.stringify(await slack.nextHome('daniel'))).toContain('one digest each Monday');
  });
});

describe('a reminder', () => {
  it('comes to the channel, says what is due, and comes again when it was put off', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'here milestones 7d');
    await later(HOUR + MINUTE);
    const [post] = posts('general');
    expect(post?.text).toContain('due on 29 March 2027 (in 7 days)');
    expect(JSON.stringify(post?.metadata)).toMatch(/"event_payload":\{"delivery":"[^"]+"\}/);
    await slack.as('daniel').click(post?.ts ?? '', 'reminder_menu_0', 'snooze-1 mil-a#due');
    expect((await slack.nextEphemeral('daniel')).text).toContain('It comes here again on 23 March 2027');
    expect(JSON.stringify(posts('general')[0]?.blocks)).toContain(`<@${slack.as('daniel').id}> put this off`);
    await later(HOUR);
    expect(posts('general')).toHaveLength(1);
    await later(DAY);
    expect(posts('general')).toHaveLength(2);
  });

  it('says until when it is, where it is posted and for each reader, and who owns it, also to screen readers', async () => {
    const event = anItem('eve-a#held', '2027-03-29', { kind: 'event', title: 'Forum' });
    const { type, later, posts } = await aDesk({ ...due, owners: ['U00DANIEL'] }, event);
    await type('daniel', 'here milestones events 6d in Pacific/Kiritimati');
    await later(20 * HOUR);
    const [post] = posts('general');
    // There are 14 hours between that island and Greenwich.
    const until = Date.parse('2027-03-29T09:59:00Z') / 1000;
    const from = Date.parse('2027-03-28T10:00:00Z') / 1000;
    for (const shown of [post?.text, JSON.stringify(post?.blocks)]) {
      expect(shown).toContain(
        `Until 23:59 in Pacific/Kiritimati (for you: <!date^${until}^{date_long_pretty} {time}|29 March 2027 at 23:59>)`,
      );
      expect(shown).toContain(
        `From 00:00 in Pacific/Kiritimati (for you: <!date^${from}^{date_long_pretty} {time}|29 March 2027 at 00:00>)`,
      );
      expect(shown).toContain('Owner: <@U00DANIEL>');
      expect(shown).toContain('Statement of mil-a#due.');
    }
  });

  it('that was put off is told of by “why” and by the list', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'here milestones 7d');
    await later(HOUR + MINUTE);
    await slack.as('daniel').click(posts('general')[0]?.ts ?? '', 'reminder_menu_0', 'snooze-3 mil-a#due');
    await slack.nextEphemeral('daniel');
    expect(await type('daniel', 'why mil-a#due')).toMatch(
      /22 March 2027.*: sent\n.*25 March 2027.*: planned\n.*30 March/,
    );
    expect(await type('daniel', 'list')).toMatch(/The next post:\n.*25 March 2027/);
  });

  it('that somebody else puts off comes again to them alone', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'here milestones 7d');
    await later(HOUR + MINUTE);
    await slack.as('mei').click(posts('general')[0]?.ts ?? '', 'reminder_menu_0', 'snooze-3 mil-a#due');
    expect((await slack.nextEphemeral('mei')).text).toContain('2027年3月25日');
    await later(3 * DAY + 2 * HOUR);
    expect(posts('general')).toHaveLength(1);
    expect(posts('@mei')).toHaveLength(1);
  });

  it('can be put off until a day', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'me milestones 7d');
    await later(HOUR + MINUTE);
    await slack.as('daniel').click(posts('@daniel')[0]?.ts ?? '', 'reminder_menu_0', 'snooze-until mil-a#due');
    const view = await slack.nextView('daniel');
    const refused = await slack.as('daniel').submit(view.id, { until: '2027-03-22' });
    expect(JSON.stringify(refused)).toContain('after today');
    await slack.as('daniel').submit(view.id, { until: '2027-03-26' });
    await slack.nextMessage('@daniel', ({ text }) => text.includes('again on 26 March 2027'));
    await later(5 * DAY);
    expect(posts('@daniel').at(-1)?.text).toContain('29 March 2027 (in 2 days)');
  });

  it('of a channel that is put off until a day says by whom', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'here milestones 7d');
    await later(HOUR + MINUTE);
    await slack.as('daniel').click(posts('general')[0]?.ts ?? '', 'reminder_menu_0', 'snooze-until mil-a#due');
    const view = await slack.nextView('daniel');
    await slack.as('daniel').submit(view.id, { until: '2027-03-26' });
    await slack.nextMessage('@daniel', ({ text }) => text.includes('again on 26 March 2027'));
    expect(JSON.stringify(posts('general')[0]?.blocks)).toContain('put this off until 26 March 2027');
    expect(posts('general')).toHaveLength(1);
  });

  it('is not spoken of any more where it is of no interest', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'here milestones 7d 1d');
    await later(HOUR + MINUTE);
    await slack.as('mei').click(posts('general')[0]?.ts ?? '', 'reminder_menu_0', 'not-here mil-a#due');
    expect((await slack.nextEphemeral('mei')).text).toContain('只有负责人、订阅者');
    await slack.as('daniel').click(posts('general')[0]?.ts ?? '', 'reminder_menu_0', 'not-here mil-a#due');
    await slack.nextEphemeral('daniel');
    await later(6 * DAY);
    expect(posts('general')).toHaveLength(1);
  });

  describe('is set aside for all', () => {
    /** A reminder in a channel that Daniel subscribed, and what a press at it is answered. */
    async function posted(roles: Access['roles'] = {}, about: Partial<Item> = {}) {
      const rights = { access: { ...DEFAULT_ACCESS, roles } };
      const desk = await aDeskWith({ access: () => Promise.resolve(rights.access) }, { ...due, ...about });
      await desk.type('daniel', 'here milestones 7d 1d');
      await desk.later(HOUR + MINUTE);
      const [message] = desk.posts('general');
      return {
        ...desk,
        rights,
        choose: async (person: string, choice: string) => {
          await desk.slack.as(person).click(message?.ts ?? '', 'reminder_menu_0', `${choice} mil-a#due`);
          return (await desk.slack.nextEphemeral(person)).text;
        },
        shown: () => JSON.stringify(desk.posts('general')[0]?.blocks),
      };
    }

    it('by a curator, whom the post then names', async () => {
      const { choose, slack, shown, later, posts } = await posted({ [userId('mei')]: 'curator' });
      expect(await choose('mei', 'snooze-1')).toContain('2027年3月23日');
      expect(shown()).toContain(`<@${slack.as('mei').id}> put this off until 23 March 2027`);
      await later(DAY);
      expect(posts('general')).toHaveLength(2);
      expect(await choose('mei', 'not-here')).toContain('这里不会再提起');
      expect(shown()).toContain(`<@${slack.as('mei').id}> marked this as not relevant here`);
    });

    it('by the owner of the item', async () => {
      const { choose, slack, shown } = await posted({}, { owners: [userId('mei')] });
      await choose('mei', 'snooze-3');
      expect(shown()).toContain(`<@${slack.as('mei').id}> put this off`);
    });

    it('by nobody else: a role that was taken away counts no more', async () => {
      const { choose, rights, shown, desk } = await posted({ [userId('mei')]: 'curator' });
      rights.access = { ...DEFAULT_ACCESS, roles: { [userId('mei')]: 'verifier' } };
      await choose('mei', 'snooze-1');
      expect(await choose('mei', 'not-here')).toContain(`<@${userId('daniel')}>`);
      expect(shown()).not.toContain('put this off');
      const { snoozes, dismissals } = await desk.reminders.ledger();
      expect(snoozes).toMatchObject([{ destination: { kind: 'person', id: userId('mei') } }]);
      expect(dismissals).toEqual([]);
    });

    it('and so is the whole subscription: by a curator too', async () => {
      const { type, desk } = await posted({ [userId('mei')]: 'curator' });
      await type('mei', 'stop');
      expect(await desk.reminders.subscriptions()).toEqual([]);
    });
  });

  describe('whose date has passed without an outcome on record', () => {
    async function asked(given: DeskOptions = {}) {
      const desk = await aDeskWith(given, due);
      await desk.type('daniel', 'here milestones 0d');
      await desk.later(8 * DAY + 2 * HOUR);
      const [question] = desk.posts('general');
      expect(question?.text).toContain(
        'was planned for 29 March 2027, and the record holds no outcome. Did it take place?',
      );
      return {
        ...desk,
        choose: async (person: string, choice: string) => {
          await desk.slack.as(person).click(question?.ts ?? '', 'reminder_menu_0', `${choice} mil-a#due`);
          return (await desk.slack.nextEphemeral(person)).text;
        },
      };
    }

    it.each([
      ['yes', '(mil-a#due) took place'],
      ['no', '(mil-a#due) did not take place'],
    ])('asks once, and tells the curators the answer: %s', async (choice, told) => {
      const { choose, later, posts } = await asked();
      expect(await choose('mei', choice)).toContain('已告知编辑人员');
      expect(posts('secretariat')).toHaveLength(1);
      expect(posts('secretariat')[0]?.text).toContain(`<@${userId('mei')}>`);
      expect(posts('secretariat')[0]?.text).toContain(told);
      const noted = `${choice === 'yes' ? 'it took place' : 'it did not take place'}. The curators have been told.`;
      expect(JSON.stringify(posts('general')[0]?.blocks)).toContain(`<@${userId('mei')}> answered: ${noted}`);
      for (let week = 0; week < 6; week += 1) await later(7 * DAY);
      expect(posts('general')).toHaveLength(1);
    });

    it('offers to be asked later, not at all, and why it asks', async () => {
      const { choose, later, posts } = await asked();
      expect(await choose('daniel', 'why')).toContain('Review &lt;now&gt;');
      expect(await choose('daniel', 'snooze-3')).toContain('2 April 2027');
      await later(3 * DAY);
      expect(posts('general')).toHaveLength(2);
      expect(await choose('daniel', 'not-here')).toContain('not spoken of here any more');
    });

    it('says that nobody hears the answer where no curators are set', async () => {
      const { choose } = await asked({ curatorChannel: null });
      expect(await choose('daniel', 'yes')).toContain('No curators’ channel is set');
    });

    it('does not say that the curators know what did not reach them', async () => {
      const { choose, slack } = await asked();
      slack.archive('secretariat');
      expect(await choose('daniel', 'yes')).not.toContain('have been told');
    });
  });

  it('of an end that the record holds with the plan and as a milestone comes once, with both, and is set aside as one', async () => {
    const [first = '', second = ''] = record.sources.keys();
    const plan = { plan: 'plan-a', due: '2027-03-29' };
    const { type, later, posts, slack, desk } = await aDesk(
      anItem('plan-a#period', plan.due, { ...plan, kind: 'plan-end', title: 'Plan A', sources: [first] }),
      anItem('mil-a-ends#ends', plan.due, { ...plan, title: 'Plan A ends', sources: [second] }),
      anItem('mil-report#due', plan.due, { ...plan, title: 'Last report of plan A' }),
    );
    expect(await type('daniel', 'here milestones plan-ends 7d')).toContain(': Plan A; Last report of plan A');
    await later(HOUR + MINUTE);
    const [post] = posts('general');
    expect(post?.text).toContain('2 reminders');
    const shown = JSON.stringify(post?.blocks);
    for (const said of ['Statement of plan-a#period.', 'Statement of mil-a-ends#ends.']) expect(shown).toContain(said);
    for (const id of [first, second]) expect(shown).toContain(record.sources.get(id)?.publisher ?? '?');
    await slack.as('daniel').click(post?.ts ?? '', 'reminder_menu_0', 'not-here plan-a#period');
    await slack.nextEphemeral('daniel');
    expect((await desk.reminders.ledger()).dismissals.map(({ item }) => item)).toEqual([
      'plan-a#period',
      'mil-a-ends#ends',
    ]);
  });

  it('goes into the calendar', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'here milestones 7d');
    await later(HOUR + MINUTE);
    await slack.as('daniel').click(posts('general')[0]?.ts ?? '', 'reminder_calendar');
    expect((await slack.nextEphemeral('daniel')).text).toContain('direct message');
    const [file] = (posts('@daniel').at(-1)?.files ?? []) as { name: string; url_private: string }[];
    expect(file?.name).toBe('sti-desk.ics');
    const headers = { authorization: `Bearer ${slack.botToken}` };
    const calendar = await (await fetch(file?.url_private ?? '', { headers })).text();
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270329');
    expect(calendar).toContain('DTEND;VALUE=DATE:20270330');
  });

  it('of a channel that was archived tells its owner and the curators', async () => {
    const { type, later, posts, slack, desk } = await aDesk(due);
    await type('daniel', 'here milestones 7d', 'random');
    slack.archive('random');
    await later(HOUR + MINUTE);
    await later(MINUTE);
    expect(posts('@daniel').at(-1)?.text).toContain('is archived');
    expect(posts('secretariat').at(-1)?.text).toContain('is archived');
    expect((await desk.reminders.subscriptions())[0]?.state).toBe('suspended');
  });

  it('of a channel where the desk may not speak tells its owner and the curators, and tries no more', async () => {
    const { type, later, posts, slack, desk } = await aDesk(due);
    await type('daniel', 'here milestones 7d');
    slack.faults.next({ kind: 'error', error: 'restricted_action', method: 'chat.postMessage' });
    await later(HOUR + MINUTE);
    await later(MINUTE);
    expect(posts('general')).toEqual([]);
    expect(posts('@daniel').at(-1)?.text).toContain('cannot be reached');
    expect((await desk.reminders.subscriptions())[0]?.state).toBe('suspended');
  });

  it('whose conversation Slack does not open just now waits as long as Slack says', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'me milestones 7d');
    slack.faults.next({ kind: 'rate-limit', retryAfter: 150, method: 'conversations.open' });
    await later(HOUR + MINUTE);
    const calls = () => slack.calls('conversations.open').length;
    const before = calls();
    await later(2 * MINUTE);
    expect([posts('@daniel').length, calls()]).toEqual([0, before]);
    await later(MINUTE);
    expect(posts('@daniel')).toHaveLength(1);
  });

  it.each([
    ['and was set right', 0],
    ['and still is', 40 * DAY],
  ])('whose answer was lost is found where the clock was far ahead %s', async (_, error) => {
    const { type, later, posts, slack, clock, desk } = await aDesk(anItem('mil-a#due', '2028-03-29'));
    await type('daniel', 'here milestones 365d');
    slack.faults.next({ kind: 'reset', effect: 'done', method: 'chat.postMessage' });
    clock.error = 40 * DAY;
    await later(0);
    clock.error = error;
    for (let minute = 0; minute < 3; minute += 1) await later(MINUTE);
    expect(posts('general')).toHaveLength(1);
    expect((await desk.reminders.ledger()).deliveries.map(({ state }) => state.kind)).toEqual(['sent']);
  });

  it('whose answer was lost is looked for, and not posted twice', async () => {
    const { type, later, posts, slack } = await aDesk(due);
    await type('daniel', 'me milestones 7d');
    slack.faults.next({ kind: 'reset', effect: 'done', method: 'chat.postMessage' });
    await later(HOUR + MINUTE);
    await later(MINUTE);
    await later(MINUTE);
    expect(posts('@daniel')).toHaveLength(1);
  });
});

it('every sector, state and plan of the record can be named', () => {
  const named = new Set([...vocabularyOf(record).values()].map(({ id }) => id));
  const wanted = [...record.entries.values()].filter(({ kind }) => kind === 'sectors' || kind === 'plans');
  expect(wanted.filter(({ id }) => !named.has(id))).toEqual([]);
});
