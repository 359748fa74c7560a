import { describe, expect, it } from 'vitest';
import { writeTracker } from '../../src/commitments/files/write-tracker.ts';
import { recordNames } from '../../src/commitments/record-names.ts';
import type { SlackServer } from '../../src/playground/server.ts';
import { LOG_COMMAND } from '../../src/slack/commitments/on-log.ts';
import { REVIEW, ROW_MENU, TAKE_IN_ALL, TURN_NEXT } from '../../src/slack/commitments/tracker-review.ts';
import { UNDO_ALL } from '../../src/slack/commitments/tracker-saved.ts';
import { NOON, openDesk, openSlack, record } from './slack-desk.ts';

const TRACKER = [
  'title,party,due',
  'Host the 2nd EV workshop,Thailand,30 June 2027',
  'Report on its plan,Laos,03/04/2027',
  'Train teachers,,2027-05',
].join('\n');

const rows = (count: number): string =>
  ['title,party,due', ...Array.from({ length: count }, (_, index) => `Task ${index} of ${count},Laos,2027-06-30`)].join(
    '\n',
  );

const send = (slack: SlackServer, text: string | Buffer, name = 'tracker.csv', who = 'daniel') =>
  slack.as(who).dmFile(name, Buffer.from(text));

/** Sends a tracker directly and opens its review. */
async function review(slack: SlackServer, text: string | Buffer, name?: string) {
  send(slack, text, name);
  const told = await slack.nextMessage('@daniel');
  await slack.as('daniel').click(told.ts, REVIEW);
  return { told, view: await slack.nextView('daniel') };
}

const shown = (view: { blocks: readonly unknown[] }): string => JSON.stringify(view.blocks);

describe('a tracker sent to the desk', () => {
  it('is told with every faulty row, reviewed, corrected and saved together', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { told, view } = await review(slack, TRACKER);
    expect(told.text).toContain('tracker.csv: 1 commitment is clear, 2 need correcting');
    expect(told.text).toContain('Row 3: Due date: “03/04/2027” can be read in two ways');
    expect(told.text).toContain('Row 4: Who promises: please fill this in.');
    expect(shown(view)).toContain('Thailand · Host the 2nd EV workshop · 30 June 2027');

    await slack.as('daniel').submit(view.id, { 'row-3.due': '3 April 2027' });
    const again = await slack.nextView('daniel');
    expect(shown(again)).toContain('This is how it reads now');
    expect(shown(again)).toContain('Laos · Report on its plan · 3 April 2027');
    expect(await desk.commitments.all()).toEqual([]);

    expect(await slack.as('daniel').submit(again.id, {})).toEqual({ outcome: 'taken' });
    const confirmed = await slack.nextMessage('@daniel');
    expect(confirmed.text).toContain('2 commitments logged from tracker.csv: C-2026-001 – C-2026-002');
    expect(confirmed.text).toContain('One row was kept back');
    expect(confirmed.text).toContain('Row 4: Who promises');

    await slack.as('daniel').click(confirmed.ts, REVIEW);
    const rest = await slack.nextView('daniel');
    expect(shown(rest)).not.toContain('Thailand');
    await slack.as('daniel').submit(rest.id, { 'row-4.party': 'Viet Nam' });
    await slack.as('daniel').submit((await slack.nextView('daniel')).id, {});
    await slack.nextMessage('@daniel');
    expect((await desk.commitments.all()).map(({ number, content }) => [number, content.party])).toEqual([
      ['C-2026-001', 'org-thailand'],
      ['C-2026-002', 'org-laos'],
      ['C-2026-003', 'org-vietnam'],
    ]);
  });

  it('is saved once, however often it is submitted', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { told, view } = await review(slack, TRACKER);
    await slack.as('daniel').click(told.ts, REVIEW);
    const other = await slack.nextView('daniel');
    await Promise.all([slack.as('daniel').submit(other.id, {}), slack.as('daniel').submit(other.id, {})]);
    expect(await desk.commitments.all()).toHaveLength(1);
    expect(view.id).not.toBe(other.id);
  });

  it('is undone as a whole', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { view } = await review(slack, rows(3));
    await slack.as('daniel').submit(view.id, {});
    const { ts } = await slack.nextMessage('@daniel');
    await slack.as('daniel').click(ts, UNDO_ALL);
    expect((await slack.nextEphemeral('daniel')).text).toContain('3 commitments undone');
    expect((await desk.commitments.all()).map(({ content }) => content.lifecycle)).toEqual(Array(3).fill('cancelled'));
  });

  it('leaves out what may be logged already until it is taken in', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const first = await review(slack, rows(2));
    await slack.as('daniel').submit(first.view.id, {});
    await slack.nextMessage('@daniel');

    const second = await review(slack, rows(2));
    expect(second.told.text).toContain('2 may be logged already and are left out');
    expect(shown(second.view)).toContain('may be the same as C-2026-00');
    await slack.as('daniel').submit(second.view.id, {});
    expect(shown(await slack.nextView('daniel'))).toContain('No row can be saved yet');
    expect(await desk.commitments.all()).toHaveLength(2);
    await slack.as('daniel').clickInView(second.view.id, TAKE_IN_ALL);
    await slack.nextView('daniel');
    await slack.as('daniel').clickInView(second.view.id, ROW_MENU, '2:leave');
    await slack.nextView('daniel');
    await slack.as('daniel').submit(second.view.id, {});
    await slack.nextMessage('@daniel');
    expect(await desk.commitments.all()).toHaveLength(3);
  });

  it('may have 500 rows, page by page, and what was typed on a page is kept when it is turned', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { view } = await review(slack, `${rows(499)}\nLast,Laos,soon`);
    expect(shown(view)).toContain('Page 1 of 34');
    expect(view.blocks.length).toBeLessThanOrEqual(100);
    await slack.as('daniel').clickInView(view.id, TURN_NEXT, undefined, { 'row-501.due': '2028' });
    const next = await slack.nextView('daniel');
    expect(shown(next)).toContain('Page 2 of 34');
    await slack.as('daniel').submit(view.id, {});
    expect((await slack.nextMessage('@daniel')).text).toContain('500 commitments logged');
    expect((await desk.commitments.all()).find(({ content }) => content.title === 'Last')?.content.due).toEqual({
      kind: 'by',
      date: '2028',
    });
  });

  it('shows the fields of a clear row where somebody wants to correct it', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { view } = await review(slack, TRACKER);
    await slack.as('daniel').clickInView(view.id, ROW_MENU, '2:correct');
    await slack.nextView('daniel');
    await slack.as('daniel').submit(view.id, { 'row-2.title': '=HYPERLINK("http://x") <!channel>' });
    const lines = (await slack.nextView('daniel')).blocks.filter(({ type }) => type === 'section');
    expect(shown({ blocks: lines })).toContain('HYPERLINK');
    expect(shown({ blocks: lines })).not.toContain('<!channel>');
    await slack.as('daniel').submit(view.id, {});
    expect((await slack.nextMessage('@daniel')).text).toContain('One commitment logged');
    expect((await desk.commitments.all())[0]?.content.title).toBe('=HYPERLINK("http://x") <!channel>');
  });

  it.each(['csv', 'xlsx', 'json', 'ics'] as const)('may be an export of another desk: %s', async (format) => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, 'Thailand hosts a workshop by 30 June 2027', 'general');
    await slack.as('daniel').submit((await slack.nextView('daniel')).id, {});
    await slack.nextEphemeral('daniel');
    const telling = { names: recordNames(record), language: 'en', now: NOON, today: '2026-11-22' } as const;
    const file = await writeTracker(format, await desk.commitments.all(), telling);
    send(slack, file, `export.${format}`);
    expect((await slack.nextMessage('@daniel')).text).toContain('C-2026-001 is logged already');

    const elsewhere = await openSlack();
    const other = await openDesk(elsewhere);
    const { view } = await review(elsewhere, file, `export.${format}`);
    await elsewhere.as('daniel').submit(view.id, {});
    await elsewhere.nextMessage('@daniel');
    expect((await other.commitments.all()).map(({ content }) => content)).toEqual(
      (await desk.commitments.all()).map(({ content }) => content),
    );
  });
});

describe('a tracker in a channel', () => {
  it('is answered to whoever sent it with a mention, and to nobody else', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').share('general', 'tracker.csv', Buffer.from(TRACKER), '@STI Desk please log these');
    const told = await slack.nextEphemeral('daniel');
    expect(told.text).toContain('1 commitment is clear');
    await slack.as('daniel').click(told.ts, REVIEW);
    expect(shown(await slack.nextView('daniel'))).toContain('Thailand');
    expect(slack.messages('general').filter(({ user }) => user === slack.botUserId)).toEqual([]);
  });

  it('is none of the desk’s business where it was not mentioned', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').share('general', 'tracker.csv', Buffer.from(TRACKER), 'for you all');
    slack.as('daniel').mention('general', 'help');
    await slack.nextMessage('general');
    expect(slack.calls('files.info')).toEqual([]);
  });

  it.each(['grace', 'omar'])('is refused from guests and strangers, and not even fetched: %s', async (who) => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    slack.as(who).share('partners', 'tracker.csv', Buffer.from(TRACKER), '@STI Desk');
    expect((await slack.nextEphemeral(who)).text).toContain('You may not do this');
    expect(slack.calls('files.info')).toEqual([]);
    expect(await desk.commitments.all()).toEqual([]);
  });
});

describe('a file that cannot be taken', () => {
  it.each([
    ['tracker.csv', '', 'There is nothing in the file'],
    ['tracker.csv', 'a,b\n1,2', 'The first row needs headings'],
    ['tracker.csv', `title${',x'.repeat(99_999)}`, 'too large'],
    ['tracker.csv', rows(501), 'at most 500 can be reviewed'],
    ['tracker.csv', 'x'.repeat(10 * 1024 * 1024), 'too large'],
    ['tracker.xlsx', 'no workbook', 'cannot be read'],
    ['tracker.json', '{', 'cannot be read'],
    ['tracker.ics', 'x', 'cannot be read'],
    ['photo.png', 'x', 'Not a format'],
  ])('is answered with why: %s %#', async (name, content, why) => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    send(slack, content, name);
    expect((await slack.nextMessage('@daniel')).text).toContain(why);
    expect(await desk.commitments.all()).toEqual([]);
  });

  it('has a password', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    send(slack, Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'tracker.xlsx');
    expect((await slack.nextMessage('@daniel')).text).toContain('has a password');
  });

  it('may not be read by the app', async () => {
    const slack = await openSlack({ withoutScopes: ['files:read'] });
    await openDesk(slack);
    send(slack, TRACKER);
    expect((await slack.nextMessage('@daniel')).text).toContain('files:read');
  });

  it.each([
    [
      'a redirect to elsewhere',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }),
    ],
    ['a login page', () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['a failure', () => new Response('', { status: 503 })],
    ['more than Slack said', () => new Response('x'.repeat(6 * 1024 * 1024)), 'too large'],
  ])('comes as %s', async (_, answer, why = 'could not get the file') => {
    const slack = await openSlack();
    await openDesk(slack, {
      fetch: (input, init) => (String(input).includes('/files/F') ? Promise.resolve(answer()) : fetch(input, init)),
    });
    send(slack, TRACKER);
    expect((await slack.nextMessage('@daniel')).text).toContain(why);
  });

  it('lies at a host that is not Slack’s: the token does not go there', async () => {
    const slack = await openSlack();
    const asked: string[] = [];
    await openDesk(slack, {
      fetch: async (input, init) => {
        asked.push(String(input));
        const response = await fetch(input, init);
        if (!String(input).endsWith('files.info')) return response;
        const text = (await response.text()).replaceAll(
          `${slack.origin}/files`,
          'https://slack.com.evil.example/files',
        );
        return new Response(text, { headers: response.headers });
      },
    });
    send(slack, TRACKER);
    expect((await slack.nextMessage('@daniel')).text).toContain('could not get the file');
    expect(asked.join()).not.toContain('evil');
  });

  it('does not keep words beside it from being answered', async () => {
    const slack = await openSlack();
    await openDesk(slack);
    slack.as('daniel').dmFile('photo.png', Buffer.from('x'), 'which sectors did both sides name?');
    expect((await slack.nextMessage('@daniel')).text).not.toContain('Not a format');
  });
});

describe('the review', () => {
  it('is for whoever sent the tracker, while it is kept', async () => {
    const slack = await openSlack();
    let now = NOON;
    await openDesk(slack, { now: () => now });
    send(slack, TRACKER);
    const { ts } = await slack.nextMessage('@daniel');
    now += 25 * 60 * 60_000;
    await slack.as('daniel').click(ts, REVIEW);
    expect((await slack.nextMessage('@daniel')).text).toContain('no longer have that file');
  });

  it('asks at the act who may log', async () => {
    const slack = await openSlack();
    let role: 'contributor' | 'viewer' = 'contributor';
    const daniel = slack.as('daniel').id;
    const desk = await openDesk(slack, {
      access: () =>
        Promise.resolve({ version: 1, parties: {}, roles: { [daniel]: role }, secondPersonVerification: false }),
    });
    const { view } = await review(slack, TRACKER);
    role = 'viewer';
    await slack.as('daniel').submit(view.id, {});
    expect(shown(await slack.nextView('daniel'))).toContain('You may not do this');
    expect(await desk.commitments.all()).toEqual([]);
  });

  it('says so where it could not be kept', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const { view } = await review(slack, TRACKER);
    const log = desk.commitments.log;
    Object.assign(desk.commitments, { log: () => Promise.reject(new Error('the disk is full')) });
    await slack.as('daniel').submit(view.id, {});
    expect(shown(await slack.nextView('daniel'))).toContain('could not be kept');
    Object.assign(desk.commitments, { log });
    await slack.as('daniel').submit(view.id, {});
    expect((await slack.nextMessage('@daniel')).text).toContain('One commitment logged');
  });
});
