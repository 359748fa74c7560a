import { describe, expect, it } from 'vitest';
import { COMMITMENT_ACTIONS } from '../../src/slack/commitments/card.ts';
import { SAY_HOME } from '../../src/slack/commitments/home-form.ts';
import { NEXT_PAGE } from '../../src/slack/commitments/on-list.ts';
import { aLogging, aNew } from '../commitments/a-commitment.ts';
import { access, LINE, log } from './commitments-of-a-desk.ts';
import { NOON, openDesk, openSlack } from './slack-desk.ts';

const DAY = 24 * 60 * 60_000;
const shown = (view: { blocks: readonly unknown[] }): string => JSON.stringify(view.blocks);

describe('the Home tab', () => {
  it('lists what is mine, the first due first and what is overdue marked, then what is ours', async () => {
    const slack = await openSlack();
    let now = NOON;
    await openDesk(slack, {
      now: () => now,
      ...access({ parties: { [slack.as('daniel').id]: 'org-thailand' } }),
    });
    await log(slack, 'daniel', `${LINE} @daniel`);
    await log(slack, 'daniel', 'Laos sends a report by 24 November 2026 @daniel');
    await log(slack, 'mei', 'Thailand lends a telescope by May 2027 @mei');
    await log(slack, 'mei', 'China trains 20 engineers by May 2027 @mei');
    now += 5 * DAY;
    slack.as('daniel').openHome();
    const home = shown(await slack.nextHome('daniel'));
    expect(home).toContain('Yours: 2 open commitments, 1 overdue');
    expect(home).toContain('⚠ *overdue by 3 days*');
    const order = ['C-2026-002', 'C-2026-001', 'Thailand: 2 open commitments', 'C-2026-003'].map((id) =>
      home.indexOf(id),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(home).not.toContain('C-2026-004');
  });

  it.each([
    ['mei', '您没有未完成的承诺'],
    ['siti', 'Anda tidak memegang komitmen'],
    ['linh', 'Bạn không phụ trách cam kết'],
    ['anong', 'คุณไม่มีคำมั่น'],
    ['daniel', 'You own no open commitment'],
  ])('says to %s that there is nothing yet, and asks for whom they speak', async (who, none) => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as(who).openHome();
    const home = await slack.nextHome(who);
    expect(shown(home)).toContain(none);
    await slack.as(who).clickInView(home.id, SAY_HOME);
    const form = await slack.nextView(who);
    await slack.as(who).submit(form.id, { party: 'org-thailand' });
    expect(shown(await slack.nextHome(who))).toMatch(/Thailand[:：]/);
  });

  it('opens a card, shows the rest, and is shown again when something has changed', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    for (let day = 1; day <= 10; day += 1)
      await log(slack, 'mei', `Thailand visits lab ${day} by ${day} May 2027 @daniel`);
    slack.as('daniel').openHome();
    const home = await slack.nextHome('daniel');
    expect(shown(home)).toContain('See all 10');
    await slack.as('daniel').clickInView(home.id, NEXT_PAGE);
    expect((await slack.nextMessage('@daniel')).text).toContain('1–8 of 10');
    await slack.as('daniel').clickInView(home.id, COMMITMENT_ACTIONS.open, 'C-2026-001');
    const card = await slack.nextMessage('@daniel');
    expect(card.text).toContain('C-2026-001');
    await slack.as('daniel').click(card.ts, COMMITMENT_ACTIONS.cancel);
    const form = await slack.nextView('daniel');
    await slack.as('daniel').submit(form.id, { why: 'the lab is closed' });
    expect(shown(await slack.nextHome('daniel'))).toContain('Yours: 9 open commitments');
    expect((await desk.commitments.find('C-2026-001'))?.content.lifecycle).toBe('cancelled');
  });

  it('is shown again to an owner when somebody else gives them something', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('siti').openHome();
    await slack.nextHome('siti');
    await log(slack, 'daniel', `${LINE} @siti`);
    expect(shown(await slack.nextHome('siti'))).toContain('C-2026-001');
  });

  it('keeps what is restricted from those who are no party to it', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await log(slack, 'daniel', LINE, { settings: ['restricted'] });
    await desk.commitments.setHome(slack.as('mei').id, 'org-thailand');
    slack.as('mei').openHome();
    expect(shown(await slack.nextHome('mei'))).not.toContain('EV workshop');
    slack.as('daniel').openHome();
    expect(shown(await slack.nextHome('daniel'))).toContain('EV workshop');
  });

  it('stays within what Slack takes, however much there is', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack, access({ parties: { [slack.as('daniel').id]: 'org-thailand' } }));
    const title = 'does something long and '.repeat(12).trim();
    const people = ['daniel', 'mei'].flatMap((who) => Array.from({ length: 60 }, () => slack.as(who).id));
    await desk.commitments.log(
      aLogging({ commitments: people.map((owner, index) => aNew({ title, owners: [owner] }, index)) }),
    );
    slack.as('daniel').openHome();
    const home = await slack.nextHome('daniel');
    expect(home.blocks.length).toBeLessThanOrEqual(100);
    expect(shown(home)).toContain('See all 120');
    expect((await desk.commitments.all()).length).toBe(120);
  });
});
