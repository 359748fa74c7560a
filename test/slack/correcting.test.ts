import { describe, expect, it } from 'vitest';
import type { SlackServer } from '../../src/playground/server.ts';
import { COMMITMENT_ACTIONS } from '../../src/slack/commitments/card.ts';
import { OTHER } from '../../src/slack/commitments/form-fields.ts';
import { LOG_COMMAND } from '../../src/slack/commitments/on-log.ts';
import { access, first, initial, LINE, log } from './commitments-of-a-desk.ts';
import { NOON, openDesk, openSlack, type TestDesk } from './slack-desk.ts';

/** One whom Daniel and Siti may both change, as it stands in the channel. */
async function aSharedCard(): Promise<{ slack: SlackServer; desk: TestDesk; ts: string }> {
  const slack = await openSlack();
  const desk = await openDesk(slack, access({ roles: { [slack.as('siti').id]: 'curator' } }));
  await log(slack, 'daniel', LINE, { settings: ['announce'], meeting: 'JWG 12' });
  return { slack, desk, ts: (await slack.nextMessage('general')).ts };
}

const press = async (slack: SlackServer, who: string, ts: string, action: string) => {
  await slack.as(who).click(ts, action);
  return await slack.nextView(who);
};

describe('two who change at once', () => {
  it('both keep what they wrote: the later is shown what the first did, and saves upon it', async () => {
    const { slack, desk, ts } = await aSharedCard();
    const his = await press(slack, 'daniel', ts, COMMITMENT_ACTIONS.update);
    const hers = await press(slack, 'siti', ts, COMMITMENT_ACTIONS.update);
    await slack.as('siti').submit(hers.id, { due: '1 August 2027', amount: '20 places', why: 'The venue is taken' });
    await slack.as('daniel').submit(his.id, { title: 'Host a workshop', due: '2 August 2027' });
    const again = await slack.nextView('daniel');
    const shown = JSON.stringify(again.blocks);
    expect(shown).toContain('Somebody else changed it');
    expect(shown).toContain('30 June 2027 → 1 August 2027');
    expect(shown).toContain('The venue is taken');
    expect([initial(again, 'title'), initial(again, 'due'), initial(again, 'amount')]).toEqual([
      'Host a workshop',
      '2 August 2027',
      '20 places',
    ]);
    expect((await first(desk)).version).toBe(2);
    await slack.as('daniel').submit(again.id, {});
    expect(await first(desk)).toMatchObject({
      version: 3,
      content: { title: 'Host a workshop', due: { date: '2027-08-02' }, amount: { value: 20, unit: 'places' } },
    });
  });

  it('by different buttons are told too, and the second does not undo the first', async () => {
    const { slack, desk, ts } = await aSharedCard();
    const his = await press(slack, 'daniel', ts, COMMITMENT_ACTIONS.cancel);
    const hers = await press(slack, 'siti', ts, COMMITMENT_ACTIONS.postpone);
    await slack.as('siti').submit(hers.id, { due: '2028', why: 'Later' });
    await slack.as('daniel').submit(his.id, { why: 'No budget' });
    const again = await slack.nextView('daniel');
    expect(JSON.stringify(again.blocks)).toContain('30 June 2027 → 2028');
    expect(initial(again, 'why')).toBe('No budget');
    expect((await first(desk)).content).toMatchObject({ lifecycle: 'agreed', due: { date: '2028' } });
  });

  it('are one where the same person submits the same form twice', async () => {
    const { slack, desk, ts } = await aSharedCard();
    const form = await press(slack, 'daniel', ts, COMMITMENT_ACTIONS.report);
    const report = { evidence: 'https://example.org/minutes' };
    const outcomes = await Promise.all([
      slack.as('daniel').submit(form.id, report),
      slack.as('daniel').submit(form.id, report),
    ]);
    expect(outcomes).toEqual([{ outcome: 'taken' }, { outcome: 'taken' }]);
    expect((await first(desk)).history.map(({ action }) => action)).toEqual(['log', 'report']);
  });
});

describe('the form that corrects', () => {
  it('says how far it has come, where it was agreed, and why, and the history keeps it', async () => {
    const { slack, desk, ts } = await aSharedCard();
    const form = await press(slack, 'daniel', ts, COMMITMENT_ACTIONS.update);
    expect(initial(form, 'meeting')).toBe('JWG 12');
    await slack.as('daniel').submit(form.id, {
      lifecycle: 'in-progress',
      completion: 'substantial',
      meeting: 'JWG 13',
      why: 'The minutes had the wrong number',
    });
    const card = await slack.nextEphemeral('daniel');
    expect(card.text).toContain('in progress, substantial');
    expect(card.text).toContain('JWG 13');
    const history = await press(slack, 'daniel', card.ts, COMMITMENT_ACTIONS.history);
    expect(JSON.stringify(history.blocks)).toMatch(/JWG 12 → JWG 13.*The minutes had the wrong number/);
    expect((await first(desk)).content).toMatchObject({ lifecycle: 'in-progress', completion: 'substantial' });
  });

  it('leaves a field as it was that nobody touched, whatever its text could also mean', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const ts = await log(slack, 'daniel', `${LINE} @daniel @Somebody-Else`, {
      amount: 'at least 1,000 6-year scholarships',
      partners: 'China (lecturers); Laos (host; venue)',
      due: 'before the 2028 meeting of ministers',
    });
    const { content } = await first(desk);
    expect(content).toMatchObject({
      amount: { value: 1000, unit: '6-year scholarships', qualifier: 'at least' },
      partners: [
        { party: 'org-china', role: 'lecturers' },
        { party: 'org-laos', role: 'host; venue' },
      ],
      due: { kind: 'before', event: 'the 2028 meeting of ministers' },
      owners: [slack.as('daniel').id, 'Somebody-Else'],
    });
    const form = await press(slack, 'daniel', ts, COMMITMENT_ACTIONS.update);
    await slack.as('daniel').submit(form.id, { title: 'Host it' });
    expect((await first(desk)).content).toEqual({ ...content, title: 'Host it' });
  });

  it('names owners who are not in Slack, and reassigning keeps or drops them in sight', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const ts = await log(slack, 'daniel', LINE, { others: 'Ms Phan; Mr Keo' });
    const form = await press(slack, 'daniel', ts, COMMITMENT_ACTIONS.reassign);
    expect(initial(form, 'others')).toBe('Ms Phan; Mr Keo');
    expect(await slack.as('daniel').submit(form.id, { owners: [], others: '' })).toMatchObject({
      outcome: 'errors',
      errors: { owners: expect.stringContaining('at least one owner') },
    });
    await slack.as('daniel').submit(form.id, { owners: [slack.as('siti').id], others: 'Mr Keo' });
    expect((await first(desk)).content.owners).toEqual([slack.as('siti').id, 'Mr Keo']);
  });
});

it('a body that the record does not hold may promise, and one that it does hold is known by its name', async () => {
  const slack = await openSlack();
  const desk = await openDesk(slack);
  await slack.as('daniel').slash(LOG_COMMAND, LINE, 'general');
  const form = await slack.nextView('daniel');
  expect(await slack.as('daniel').submit(form.id, { party: OTHER })).toMatchObject({
    outcome: 'errors',
    errors: { otherParty: expect.any(String) },
  });
  await slack.as('daniel').submit(form.id, {
    party: OTHER,
    otherParty: 'World Bank',
    recipient: OTHER,
    otherRecipient: 'Timor-Leste',
  });
  const card = await slack.nextEphemeral('daniel');
  expect(card.text).toContain('World Bank → Timor-Leste');
  const correction = await press(slack, 'daniel', card.ts, COMMITMENT_ACTIONS.update);
  await slack.as('daniel').submit(correction.id, { title: 'Lend money' });
  expect((await first(desk)).content).toMatchObject({ party: 'World Bank', recipient: 'org-timor-leste' });
});

it('what was cancelled by mistake is opened again from its card, after the ten minutes too', async () => {
  const slack = await openSlack();
  let now = NOON;
  const desk = await openDesk(slack, { now: () => now });
  const ts = await log(slack, 'daniel');
  const form = await press(slack, 'daniel', ts, COMMITMENT_ACTIONS.cancel);
  await slack.as('daniel').submit(form.id, { why: 'By mistake' });
  const cancelled = await slack.nextEphemeral('daniel');
  now += 60 * 60_000;
  const reopening = await press(slack, 'daniel', cancelled.ts, COMMITMENT_ACTIONS.reopen);
  await slack.as('daniel').submit(reopening.id, { why: 'It was the other one' });
  expect((await slack.nextEphemeral('daniel')).text).toContain('on track');
  expect((await first(desk)).history.map(({ action }) => action)).toEqual(['log', 'cancel', 'reopen']);
});

it('a card tells everything that was logged', async () => {
  const slack = await openSlack();
  await openDesk(slack);
  await slack.as('daniel').slash(LOG_COMMAND, LINE, 'general');
  const form = await slack.nextView('daniel');
  await slack.as('daniel').submit(form.id, {
    recipient: 'org-laos',
    partners: 'China (lecturers)',
    plan: 'plan-acpasti-2026-2030',
    area: 'Talent exchange',
    serves: 'pledge-10m-sti',
    alternate: slack.as('siti').id,
    amount: '20 places',
    meeting: 'JWG 12',
    settings: ['shareable'],
  });
  const { text } = await slack.nextEphemeral('daniel');
  for (const told of [
    'Thailand → Laos',
    'China (lecturers)',
    'Successor ASEAN-China STI partnership programme',
    'Talent exchange',
    'US$10 million',
    `<@${slack.as('siti').id}>`,
    '20 places',
    'JWG 12',
    'shared with others',
  ]) {
    expect(text).toContain(told);
  }
});
