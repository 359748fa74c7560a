import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMMITMENT_ACTIONS } from '../../src/slack/commitments/card.ts';
import { LIST_COMMAND } from '../../src/slack/commitments/on-list.ts';
import { LOG_ANYWHERE, LOG_COMMAND, LOG_FROM_HOME, LOG_MESSAGE } from '../../src/slack/commitments/on-log.ts';
import { access, first, initial, LINE, log } from './commitments-of-a-desk.ts';
import { NOON, openDesk, openSlack } from './slack-desk.ts';

const MINUTE = 60_000;
/** The user group of the seeded workspace. */
const FOCAL_POINTS = 'S0000001';

describe('/sti-commit', () => {
  it('opens a form that is filled in from what was written, and keeps what is submitted', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('mei').slash(LOG_COMMAND, `${LINE} @daniel`, 'general');
    const form = await slack.nextView('mei');
    expect(initial(form, 'title')).toBe('Hosts the 2nd EV workshop');
    expect(initial(form, 'party')).toBe('org-thailand');
    expect(initial(form, 'due')).toBe('30 June 2027');
    expect(initial(form, 'sectors')).toEqual(['sec-ev']);
    expect(initial(form, 'owners')).toEqual([slack.as('daniel').id]);

    expect(await slack.as('mei').submit(form.id, {})).toEqual({ outcome: 'taken' });
    expect((await slack.nextEphemeral('mei')).text).toContain('C-2026-001');
    expect(await first(desk)).toMatchObject({
      number: 'C-2026-001',
      origin: { channel: 'C0GENERAL' },
      content: { party: 'org-thailand', due: { kind: 'by', date: '2027-06-30' }, owners: [slack.as('daniel').id] },
      history: [{ action: 'log', by: slack.as('mei').id }],
    });
  });

  it('asks beside the field about a date that can be read in two ways, and saves nothing before it is clear', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, 'Laos reports by 03/04/2027', 'general');
    const form = await slack.nextView('daniel');
    const asked = await slack.as('daniel').submit(form.id, {});
    expect(asked).toMatchObject({
      outcome: 'errors',
      errors: { due: expect.stringContaining('3 April 2027 / 4 March 2027') },
    });
    for (const due of ['29 February 2027', '1900', '1 May 9999', 'some day']) {
      expect(await slack.as('daniel').submit(form.id, { due })).toMatchObject({
        outcome: 'errors',
        errors: { due: expect.any(String) },
      });
    }
    expect(await desk.commitments.all()).toEqual([]);
    expect(await slack.as('daniel').submit(form.id, { due: '3 April 2027' })).toEqual({ outcome: 'taken' });
    expect((await first(desk)).content.due).toEqual({ kind: 'by', date: '2027-04-03' });
  });

  it('saves a form once that is submitted twice', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, LINE, 'general');
    const form = await slack.nextView('daniel');
    await Promise.all([slack.as('daniel').submit(form.id, {}), slack.as('daniel').submit(form.id, {})]);
    expect(await desk.commitments.all()).toHaveLength(1);
  });

  it('shows what may be the same before it saves', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await log(slack, 'daniel');
    await slack.as('siti').slash(LOG_COMMAND, LINE, 'general');
    const form = await slack.nextView('siti');
    await slack.as('siti').submit(form.id, {});
    const again = await slack.nextView('siti');
    expect(JSON.stringify(again.blocks)).toContain('C-2026-001');
    expect(await desk.commitments.all()).toHaveLength(1);
    await slack.as('siti').submit(again.id, {});
    expect(await desk.commitments.all()).toHaveLength(2);
  });

  it('is undone for ten minutes, and the history keeps both', async () => {
    const slack = await openSlack();
    let now = NOON;
    const desk = await openDesk(slack, { now: () => now });
    const confirmation = await log(slack, 'daniel');
    now += 5 * MINUTE;
    await slack.as('daniel').click(confirmation, COMMITMENT_ACTIONS.undo);
    await slack.nextEphemeral('daniel');
    expect((await first(desk)).history.map(({ action }) => action)).toEqual(['log', 'undo']);
    expect((await first(desk)).content.lifecycle).toBe('cancelled');

    const later = await log(slack, 'daniel');
    now += 11 * MINUTE;
    await slack.as('daniel').click(later, COMMITMENT_ACTIONS.undo);
    expect((await slack.nextEphemeral('daniel')).text).toContain('ten minutes');
  });

  it('tells the channel where that is wished, and only what everybody in it may see', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel', LINE, { settings: ['announce'] });
    expect((await slack.nextMessage('general')).text).toContain('C-2026-001');

    await log(slack, 'daniel', 'Laos trains teachers by May 2027', { settings: ['announce', 'restricted'] });
    expect((await slack.nextEphemeral('daniel')).text).toContain('could not be told');
    expect(
      slack
        .messages('general')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('teachers');
  });

  it('shows markup and formulas as text', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const title = '=HYPERLINK("http://x") <!channel> *bold* مؤتمر 🎉';
    await slack.as('daniel').slash(LOG_COMMAND, LINE, 'general');
    const form = await slack.nextView('daniel');
    await slack.as('daniel').submit(form.id, { title });
    expect((await slack.nextEphemeral('daniel')).text).not.toContain('<!channel>');
    expect((await first(desk)).content.title).toBe(title);
  });

  it('refuses text without end', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, 'x'.repeat(100_000), 'general');
    const form = await slack.nextView('daniel');
    expect(JSON.stringify(form.blocks)).toContain('2,000');
    expect(await slack.as('daniel').submit(form.id, { title: 'x'.repeat(100_000) })).toMatchObject({
      outcome: 'errors',
    });
    expect(await desk.commitments.all()).toEqual([]);
  });

  it.each(['grace', 'omar'])('is not for guests and strangers: %s', async (who) => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as(who).slash(LOG_COMMAND, LINE, 'partners');
    expect((await slack.nextEphemeral(who)).text).toContain('You may not do this');
    expect(await desk.commitments.all()).toEqual([]);
  });

  it('says so where the form could not be opened in time', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    slack.faults.next({ method: 'views.open', kind: 'error', error: 'expired_trigger_id' });
    await slack.as('daniel').slash(LOG_COMMAND, LINE, 'general');
    expect((await slack.nextEphemeral('daniel')).text).toContain('try again');
    expect(await desk.commitments.all()).toEqual([]);
  });
});

describe('the other ways to log', () => {
  it('a message shortcut keeps the message’s address', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { ts } = slack.as('siti').say('general', LINE);
    await slack.as('daniel').shortcut(LOG_MESSAGE, { channel: 'general', ts });
    const form = await slack.nextView('daniel');
    expect(initial(form, 'party')).toBe('org-thailand');
    await slack.as('daniel').submit(form.id, {});
    expect((await first(desk)).origin.permalink).toContain(ts.replace('.', ''));
  });

  it('a message keeps its address also where the desk is not in its channel', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { ts } = slack.as('siti').say('general', LINE);
    slack.faults.next({ method: 'chat.getPermalink', kind: 'error', error: 'channel_not_found' });
    await slack.as('daniel').shortcut(LOG_MESSAGE, { channel: 'general', ts });
    await slack.as('daniel').submit((await slack.nextView('daniel')).id, {});
    expect((await first(desk)).origin.permalink).toMatch(
      new RegExp(`^https://[^/]+/archives/C0GENERAL/p${ts.replace('.', '')}$`),
    );
  });

  it('a message is read as it was meant: without its formatting, entities and links', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    const { ts } = slack
      .as('siti')
      .say(
        'general',
        'Thanks all!\n*Laos* will send _its R&D report_ (see <https://example.org/a|the draft>) by *3 May 2027*',
      );
    await slack.as('daniel').shortcut(LOG_MESSAGE, { channel: 'general', ts });
    const form = await slack.nextView('daniel');
    expect(initial(form, 'party')).toBe('org-laos');
    expect(initial(form, 'due')).toBe('3 May 2027');
    expect(initial(form, 'title')).toMatch(/^Send its R&D report \(see /);
    await slack.as('daniel').close(form.id);
    await slack.as('daniel').slash(LOG_COMMAND, 'Laos sends R&D data by May 2027', 'general');
    expect(initial(await slack.nextView('daniel'), 'title')).toBe('Sends R&D data');
  });

  it('a global shortcut and the Home button open an empty form', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('daniel').shortcut(LOG_ANYWHERE);
    const form = await slack.nextView('daniel');
    expect(initial(form, 'title')).toBeNull();
    expect(await slack.as('daniel').submit(form.id, {})).toMatchObject({ outcome: 'errors' });
    await slack.as('daniel').close(form.id);

    slack.as('daniel').openHome();
    const home = await slack.nextHome('daniel');
    await slack.as('daniel').clickInView(home.id, LOG_FROM_HOME);
    const second = await slack.nextView('daniel');
    await slack.as('daniel').submit(second.id, { title: 'Train teachers', party: 'org-laos', due: 'not agreed yet' });
    expect((await slack.nextMessage('@daniel')).text).toContain('C-2026-001');
    expect((await first(desk)).content).toMatchObject({ due: { kind: 'not-agreed' }, owners: [slack.as('daniel').id] });
  });
});

describe('a card', () => {
  it('takes a report, a postponement, a new owner and a cancellation, each with its why', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    let card = await log(slack, 'daniel');
    const act = async (action: string, values: Record<string, unknown>) => {
      await slack.as('daniel').click(card, action);
      const form = await slack.nextView('daniel');
      expect(await slack.as('daniel').submit(form.id, values)).toEqual({ outcome: 'taken' });
      card = (await slack.nextEphemeral('daniel')).ts;
    };
    await act(COMMITMENT_ACTIONS.postpone, { due: 'September 2027', why: 'The venue is not free' });
    await act(COMMITMENT_ACTIONS.update, { title: 'Host a workshop' });
    await act(COMMITMENT_ACTIONS.report, { evidence: 'https://example.org/minutes' });
    expect((await first(desk)).content).toMatchObject({
      title: 'Host a workshop',
      lifecycle: 'closed',
      due: { date: '2027-09' },
      evidence: 'https://example.org/minutes',
    });
    await slack.as('daniel').click(card, COMMITMENT_ACTIONS.history);
    const page = JSON.stringify((await slack.nextView('daniel')).blocks);
    expect(page).toContain('30 June 2027 → September 2027');
    expect(page).toContain('The venue is not free');
  });

  it('changes nothing for whoever is neither owner nor curator', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await log(slack, 'daniel', LINE, { settings: ['announce'] });
    const { ts } = await slack.nextMessage('general');
    await slack.as('siti').click(ts, COMMITMENT_ACTIONS.cancel);
    const form = await slack.nextView('siti');
    expect(await slack.as('siti').submit(form.id, { why: 'No' })).toMatchObject({ outcome: 'errors' });
    expect((await first(desk)).version).toBe(1);
  });

  it('is verified by a second person where the administrator wants that', async () => {
    const slack = await openSlack();
    const desk = await openDesk(
      slack,
      access({ secondPersonVerification: true, roles: { [slack.as('siti').id]: 'verifier' } }),
    );
    await log(slack, 'daniel', LINE, { settings: ['announce'] });
    const { ts } = await slack.nextMessage('general');
    await slack.as('daniel').click(ts, COMMITMENT_ACTIONS.report);
    const report = await slack.nextView('daniel');
    await slack.as('daniel').submit(report.id, { evidence: 'Minutes' });
    expect((await slack.nextEphemeral('daniel')).text).toContain('reported, to be verified');
    await slack.as('siti').slash(LIST_COMMAND, 'to verify', 'general');
    const list = await slack.nextEphemeral('siti');
    await slack.as('siti').click(list.ts, COMMITMENT_ACTIONS.open);
    const card = await slack.nextEphemeral('siti');
    await slack.as('siti').click(card.ts, COMMITMENT_ACTIONS.verify);
    const verdict = await slack.nextView('siti');
    await slack.as('siti').submit(verdict.id, { verdict: 'verified' });
    expect((await first(desk)).content).toMatchObject({ lifecycle: 'closed', verification: 'verified' });
  });
});

describe('/sti-commitments', () => {
  it('lists what is open by due date, filtered, page by page', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await log(slack, 'daniel');
    const { content, origin } = await first(desk);
    await desk.commitments.log({
      key: 'many',
      actor: { id: slack.as('siti').id, role: 'contributor' },
      at: NOON,
      commitments: Array.from({ length: 20 }, (_, index) => ({
        id: `019b0000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        origin,
        content: {
          ...content,
          title: `Report ${index}`,
          party: 'org-laos',
          sectors: [],
          owners: ['U0NOBODY'],
          due: { kind: 'by' as const, date: `2027-01-${index + 10}` },
        },
      })),
    });
    const list = async (text: string) => {
      await slack.as('daniel').slash(LIST_COMMAND, text, 'general');
      return await slack.nextEphemeral('daniel');
    };
    expect((await list('mine')).text).toContain('1–1 of 1');
    expect((await list('Thailand #electric-vehicles')).text).toContain('C-2026-001');
    expect((await list('due 60d')).text).toContain('of 12');
    expect((await list('overdue')).text).toContain('Filters');
    const pages = [await list('Laos')];
    expect(pages[0]?.text).toContain('1–8 of 20');
    await slack.as('daniel').click(pages[0]?.ts ?? '', 'commitments_next');
    expect((await slack.nextEphemeral('daniel')).text).toContain('9–16 of 20');
  });

  it('asks once for whom somebody speaks', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel');
    await slack.as('daniel').slash(LIST_COMMAND, 'ours', 'general');
    const asked = await slack.nextEphemeral('daniel');
    await slack.as('daniel').click(asked.ts, 'commitments_say_home');
    const form = await slack.nextView('daniel');
    await slack.as('daniel').submit(form.id, { party: 'org-thailand' });
    expect((await slack.nextEphemeral('daniel')).text).toContain('Thailand');
    await slack.as('daniel').slash(LIST_COMMAND, 'ours', 'general');
    expect((await slack.nextEphemeral('daniel')).text).toContain('C-2026-001');
  });

  it('shows what is restricted to its parties and owners alone, whatever party somebody says to be of', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack, access({ parties: { [slack.as('siti').id]: 'org-thailand' } }));
    await log(slack, 'daniel', LINE, { settings: ['restricted'] });
    await desk.commitments.setHome(slack.as('mei').id, 'org-thailand');
    const seen = async (who: string) => {
      await slack.as(who).slash(LIST_COMMAND, 'all', 'general');
      return (await slack.nextEphemeral(who)).text.includes('C-2026-001');
    };
    expect([await seen('daniel'), await seen('siti'), await seen('mei')]).toEqual([true, true, false]);
  });
});

describe('notes of a meeting', () => {
  const NOTES = [
    '- Thailand hosts the 2nd EV workshop by 30 June 2027',
    '',
    '2. Laos reports on its plan by 03/04/2027',
    '• Somebody brings the minutes',
  ].join('\n');

  it('are read line by line, corrected, reviewed again and saved together', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, 'notes', 'general');
    const paste = await slack.nextView('daniel');
    await slack.as('daniel').submit(paste.id, { notes: NOTES });
    const review = await slack.nextView('daniel');
    expect(JSON.stringify(review.blocks)).toContain('Thailand · Hosts the 2nd EV workshop · 30 June 2027');
    expect(await slack.as('daniel').submit(review.id, {})).toMatchObject({
      outcome: 'errors',
      errors: { 'line-1': expect.stringContaining('two ways'), 'line-2': expect.stringContaining('Who promises') },
    });
    const corrected = { 'line-1': 'Laos reports on its plan by 3 April 2027', 'line-2': '' };
    await slack.as('daniel').submit(review.id, corrected);
    const again = await slack.nextView('daniel');
    expect(JSON.stringify(again.blocks)).toContain('Laos · Reports on its plan · 3 April 2027');
    expect(await desk.commitments.all()).toEqual([]);
    await slack.as('daniel').submit(again.id, {});
    const { text, ts } = await slack.nextEphemeral('daniel');
    expect(text).toContain('C-2026-001, C-2026-002');
    await slack.as('daniel').click(ts, COMMITMENT_ACTIONS.undo);
    await slack.nextEphemeral('daniel');
    expect((await desk.commitments.all()).map(({ content }) => content.lifecycle)).toEqual(['cancelled', 'agreed']);
  });

  it('are owned by whoever saves them where a line names nobody, and can be changed by them', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, 'notes', 'general');
    await slack.as('daniel').submit((await slack.nextView('daniel')).id, { notes: 'Laos reports by May 2027' });
    const review = await slack.nextView('daniel');
    expect(JSON.stringify(review.blocks)).toContain('Owners: daniel');
    await slack.as('daniel').submit(review.id, {});
    await slack.nextEphemeral('daniel');
    expect((await first(desk)).content.owners).toEqual([slack.as('daniel').id]);
  });

  it('are refused where they are too many', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, 'notes', 'general');
    const paste = await slack.nextView('daniel');
    const many = Array.from({ length: 21 }, () => 'Laos reports by May 2027').join('\n');
    expect(await slack.as('daniel').submit(paste.id, { notes: many })).toMatchObject({ outcome: 'errors' });
    expect(await desk.commitments.all()).toEqual([]);
  });
});

describe('/sti-commitments export', () => {
  it('sends what the person may see as a file in their direct messages', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel', LINE);
    await log(slack, 'daniel', 'Laos drafts a secret paper by May 2027', { settings: ['restricted'] });
    await slack.as('siti').slash(LIST_COMMAND, 'export csv', 'general');
    await slack.nextMessage('@siti');
    const shared = await slack.nextMessage('@siti');
    const { name, url_private } = z
      .object({ name: z.string(), url_private: z.string() })
      .parse(z.array(z.unknown()).parse(shared.files)[0]);
    const response = await fetch(url_private, { headers: { authorization: `Bearer ${slack.botToken}` } });
    const content = await response.text();
    expect(name).toBe('commitments-2026-11-22.csv');
    expect(content).toContain('C-2026-001');
    expect(content).not.toContain('secret');
  });

  it('says so where it may not send files', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    await log(slack, 'daniel', LINE);
    slack.faults.next({ method: 'files.getUploadURLExternal', kind: 'error', error: 'missing_scope' });
    await slack.as('daniel').slash(LIST_COMMAND, 'export', 'general');
    expect((await slack.nextEphemeral('daniel')).text).toContain('files:write');
  });
});

describe('rights', () => {
  it('come from the user groups that access.json names, too', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack, access({ roles: { [FOCAL_POINTS]: 'curator' } }));
    await log(slack, 'daniel', LINE, { settings: ['announce'] });
    const { ts } = await slack.nextMessage('general');
    const cancel = async (who: string) => {
      await slack.as(who).click(ts, COMMITMENT_ACTIONS.cancel);
      const form = await slack.nextView(who);
      return (await slack.as(who).submit(form.id, { why: 'No budget' })).outcome;
    };
    expect(await cancel('siti')).toBe('taken');
    expect((await first(desk)).history.at(-1)).toMatchObject({ action: 'cancel', by: slack.as('siti').id });
  });

  it('to erase are an administrator’s alone, and why is kept', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack, access({ roles: { [slack.as('daniel').id]: 'administrator' } }));
    await log(slack, 'daniel');
    const say = async (who: string, text: string) => {
      await slack.as(who).slash(LIST_COMMAND, text, 'general');
      return (await slack.nextEphemeral(who)).text;
    };
    await say('siti', 'erase C-2026-001 because');
    expect(await desk.commitments.all()).toHaveLength(1);
    expect(await say('daniel', 'erase C-2026-001')).toContain('Say why');
    expect(await say('daniel', 'erase c-2026-001 logged by mistake')).toContain('was erased');
    expect(await desk.commitments.all()).toEqual([]);
  });
});
