import { describe, expect, it } from 'vitest';
import { ASEAN_CHINA_SEED, userId } from '../../src/playground/seed.ts';
import { PROMISES_NEXT } from '../../src/slack/commitments/answer-promises.ts';
import { COMMITMENT_ACTIONS } from '../../src/slack/commitments/card.ts';
import { LIST_COMMAND } from '../../src/slack/commitments/on-list.ts';
import { LOG_COMMAND } from '../../src/slack/commitments/on-log.ts';
import { aLogging, aNew } from '../commitments/a-commitment.ts';
import { access, first, LINE, log } from './commitments-of-a-desk.ts';
import { newFolder, openDesk, openSlack } from './slack-desk.ts';

/** Rosa's account is closed. */
const SEED = {
  ...ASEAN_CHINA_SEED,
  users: [...ASEAN_CHINA_SEED.users, { name: 'rosa', realName: 'Rosa Cruz', deleted: true }],
};
const ROSA = userId('rosa');

describe('an owner', () => {
  it.each([
    ['rosa', 'rosa has left the workspace'],
    ['grace', 'grace is a guest'],
    ['omar', 'omar is of another workspace'],
    ['minutes', 'minutes is an app'],
  ])('cannot be %s: that is said beside the field, and nothing is logged', async (who, reason) => {
    const slack = await openSlack({ seed: SEED });
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, LINE, 'general');
    const form = await slack.nextView('daniel');
    expect(await slack.as('daniel').submit(form.id, { owners: [userId(who)] })).toMatchObject({
      outcome: 'errors',
      errors: { owners: expect.stringContaining(reason) },
    });
    expect(await slack.as('daniel').submit(form.id, { alternate: userId(who) })).toMatchObject({
      outcome: 'errors',
      errors: { alternate: expect.stringContaining(reason) },
    });
    expect(await desk.commitments.all()).toEqual([]);
    expect(await slack.as('daniel').submit(form.id, {})).toEqual({ outcome: 'taken' });
  });

  it('who has left is given nothing by reassigning, and may stay while something else is corrected', async () => {
    const slack = await openSlack({ seed: SEED });
    const desk = await openDesk(slack, access({ roles: { [userId('daniel')]: 'curator' } }));
    await log(slack, 'daniel', `${LINE} @daniel`);
    await slack.as('daniel').slash(LIST_COMMAND, 'all', 'general');
    await slack.as('daniel').click((await slack.nextEphemeral('daniel')).ts, COMMITMENT_ACTIONS.open);
    await slack.as('daniel').click((await slack.nextEphemeral('daniel')).ts, COMMITMENT_ACTIONS.reassign);
    const form = await slack.nextView('daniel');
    expect(await slack.as('daniel').submit(form.id, { owners: [ROSA] })).toMatchObject({
      outcome: 'errors',
      errors: { owners: expect.stringContaining('left') },
    });
    expect((await first(desk)).content.owners).toEqual([userId('daniel')]);
  });

  it('whom Slack does not know just now is believed', async () => {
    const slack = await openSlack({ seed: SEED });
    const desk = await openDesk(slack);
    await slack.as('daniel').slash(LOG_COMMAND, LINE, 'general');
    const form = await slack.nextView('daniel');
    slack.faults.next({ kind: 'error', error: 'internal_error', method: 'users.info', times: 5 });
    await slack.as('daniel').submit(form.id, { owners: [userId('siti')] });
    expect((await first(desk)).content.owners).toEqual([userId('siti')]);
  });

  it('who has left is marked in lists, on cards, on Home and in answers; the curators are told once', async () => {
    const slack = await openSlack({ seed: SEED });
    const stateDir = await newFolder();
    const options = {
      stateDir,
      curatorChannel: 'C0GENERAL',
      ...access({ parties: { [userId('mei')]: 'org-thailand' } }),
    };
    const desk = await openDesk(slack, options);
    await desk.commitments.log(
      aLogging({
        commitments: [
          aNew({ owners: [ROSA, userId('siti')] }, 1),
          aNew({ owners: [ROSA], confidentiality: 'restricted' }, 2),
          aNew({ owners: [userId('siti')] }, 3),
        ],
      }),
    );
    await slack.as('siti').slash(LIST_COMMAND, 'all', 'sti-cooperation');
    const list = await slack.nextEphemeral('siti');
    expect(list.text.match(/pemegang telah keluar/g)).toHaveLength(1);
    const told = await slack.nextMessage('general');
    expect(told.text).toContain(`<@${ROSA}> has left the workspace and still owns 2 open commitments: C-2027-001.`);

    await slack.as('siti').click(list.ts, COMMITMENT_ACTIONS.open);
    expect((await slack.nextEphemeral('siti')).text).toContain('pemegang telah keluar');
    slack.as('mei').openHome();
    expect(JSON.stringify((await slack.nextHome('mei')).blocks)).toContain('负责人已离开');
    slack.as('daniel').dm('what has Thailand open?');
    expect((await slack.nextMessage('@daniel')).text).toContain('owner has left: reassign');
    await desk.stop();

    await openDesk(slack, options);
    slack.as('daniel').dm('what has Thailand open?');
    await slack.nextMessage('@daniel');
    expect(slack.messages('general').filter(({ text }) => text.includes('has left the workspace'))).toHaveLength(1);
  });

  it('is looked up once in a while, and never many at a time for a list', async () => {
    const slack = await openSlack();
    const desk = await openDesk(slack);
    const people = Array.from({ length: 120 }, (_, index) => `U0PERSON${String(index).padStart(3, '0')}`);
    await desk.commitments.log(
      aLogging({ commitments: people.map((owner, index) => aNew({ owners: [owner] }, index)) }),
    );
    const lookedUp = () => slack.requests.filter(({ name }) => name === 'users.info').length;
    slack.as('daniel').dm('what has Thailand open?');
    let page = await slack.nextMessage('@daniel');
    expect(lookedUp()).toBe(13);
    for (let pages = 1; pages < 9; pages += 1) {
      await slack.as('daniel').click(page.ts, PROMISES_NEXT);
      page = await slack.nextMessage('@daniel');
    }
    expect(page.text).toContain('97–108 shown');
    expect(lookedUp()).toBe(41);
  });
});

describe('a group message', () => {
  const group = (name: string, members: readonly string[]) => ({ name, kind: 'mpim' as const, members });
  const seed = {
    ...SEED,
    channels: [...SEED.channels, group('ours', ['daniel', 'mei', 'grace']), group('theirs', ['daniel', 'omar'])],
  };

  it('shows what everybody in it may see: commitments where all are of the workspace, else what is shareable', async () => {
    const slack = await openSlack({ seed });
    await openDesk(slack);
    await log(slack, 'daniel', LINE);
    slack.as('daniel').mention('ours', 'what has Thailand open?');
    expect((await slack.nextMessage('ours')).text).toContain('C-2026-001');
    slack.as('daniel').mention('theirs', 'what has Thailand open?');
    expect((await slack.nextMessage('theirs')).text).not.toContain('C-2026-001');
  });

  it('of which Slack does not tell who is in it shows what is shareable', async () => {
    const slack = await openSlack({ seed, withoutScopes: ['mpim:read'] });
    await openDesk(slack);
    await log(slack, 'daniel', LINE);
    slack.as('daniel').mention('ours', 'what has Thailand open?');
    expect((await slack.nextMessage('ours')).text).not.toContain('C-2026-001');
  });
});
