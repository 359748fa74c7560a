import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ChangeRequest } from '../../src/commitments/change.ts';
import type { CommitmentStore } from '../../src/commitments/commitment-store.ts';
import { ADMINISTRATOR, aLogging, aNew, CURATOR, LINH, MINUTE, NINE, SOMCHAI } from './a-commitment.ts';

interface Subject {
  readonly store: CommitmentStore;
  /** The same store after the process has ended and started again. */
  readonly reopen: () => Promise<CommitmentStore>;
  /** Everything that is kept anywhere, as text. */
  readonly keptText: () => Promise<string>;
  readonly discard: () => Promise<void>;
}

/** What every implementation of the store of commitments has to do. */
export function itIsACommitmentStore(open: () => Promise<Subject>): void {
  let subject: Subject;
  let store: CommitmentStore;

  beforeEach(async () => {
    subject = await open();
    store = subject.store;
    onTestFinished(subject.discard);
  });

  const postpone = (request: Partial<ChangeRequest> = {}): ChangeRequest => ({
    number: 'C-2027-001',
    version: 1,
    actor: SOMCHAI,
    at: NINE + MINUTE,
    act: { action: 'postpone', due: { kind: 'by', date: '2027-09' }, why: 'The venue is not free' },
    ...request,
  });

  describe('logging', () => {
    it('gives numbers within the year, and keeps what was logged over a restart', async () => {
      await store.log(aLogging());
      await store.log(aLogging({ key: 'V2', commitments: [aNew({}, 2), aNew({}, 3)] }));
      await store.log(aLogging({ key: 'V3', at: Date.UTC(2028, 0, 1), commitments: [aNew({}, 4)] }));
      const again = await subject.reopen();
      expect((await again.all()).map(({ number }) => number)).toEqual([
        'C-2027-001',
        'C-2027-002',
        'C-2027-003',
        'C-2028-001',
      ]);
      expect(await again.find('C-2027-002')).toEqual((await again.all())[1]);
    });

    it('saves a form once, however often and however fast it is submitted', async () => {
      const results = await Promise.all([store.log(aLogging()), store.log(aLogging())]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['logged', 'already-logged']);
      const again = await subject.reopen();
      expect(await again.log(aLogging())).toMatchObject({
        outcome: 'already-logged',
        commitments: [{ number: 'C-2027-001' }],
      });
      expect(await again.all()).toHaveLength(1);
    });

    it('gives each of many that come at once a number of its own', async () => {
      const requests = Array.from({ length: 50 }, (_, index) =>
        aLogging({ key: `V${index}`, commitments: [aNew({}, index)] }),
      );
      await Promise.all(requests.map((request) => store.log(request)));
      const numbers = new Set((await store.all()).map(({ number }) => number));
      expect(numbers.size).toBe(50);
      expect(numbers).toContain('C-2027-050');
    });

    it('keeps nothing of what a viewer submits', async () => {
      const viewer = { id: 'U0GUEST', role: 'viewer' } as const;
      expect(await store.log(aLogging({ actor: viewer }))).toEqual({ outcome: 'not-allowed' });
      const verified = { ...aNew(), content: { ...aNew().content, verification: 'verified' as const } };
      expect(await store.log(aLogging({ commitments: [aNew({}, 2), verified] }))).toEqual({ outcome: 'not-allowed' });
      expect(await store.all()).toEqual([]);
    });
  });

  describe('changing', () => {
    beforeEach(async () => {
      await store.log(aLogging());
    });

    it('keeps who, when, what, from, to and why', async () => {
      await store.change(postpone(), false);
      const kept = await (await subject.reopen()).find('C-2027-001');
      expect(kept).toMatchObject({ version: 2, content: { due: { date: '2027-09' } } });
      expect(kept?.history[1]).toEqual({
        action: 'postpone',
        by: SOMCHAI.id,
        at: NINE + MINUTE,
        from: { due: { kind: 'by', date: '2027-06-30' } },
        to: { due: { kind: 'by', date: '2027-09' } },
        why: 'The venue is not free',
      });
    });

    it('tells the later of two who change at once, and loses nothing of the first', async () => {
      const [first, second] = await Promise.all([
        store.change(postpone(), false),
        store.change(postpone({ actor: CURATOR, act: { action: 'cancel', why: 'No budget' } }), false),
      ]);
      expect(first.outcome).toBe('changed');
      expect(second).toMatchObject({ outcome: 'changed-meanwhile', commitment: { version: 2 } });
      expect(await store.find('C-2027-001')).toMatchObject({
        content: { lifecycle: 'agreed', due: { date: '2027-09' } },
      });
    });

    it('refuses whoever is neither owner nor curator, and changes nothing', async () => {
      expect(await store.change(postpone({ actor: LINH }), false)).toEqual({ outcome: 'not-allowed' });
      expect(await store.find('C-2027-001')).toMatchObject({ version: 1 });
    });

    it('says that it does not know a number', async () => {
      expect(await store.change(postpone({ number: 'C-2027-999' }), false)).toEqual({ outcome: 'unknown' });
    });
  });

  describe('erasing', () => {
    const erasure = { number: 'C-2027-001', actor: ADMINISTRATOR, at: NINE, why: 'Logged a name by mistake' };

    it('takes a commitment out of everything that is kept, records that it did, and gives its number to no other', async () => {
      await store.log(aLogging({ commitments: [aNew({ title: 'Of somebody private' })] }));
      await store.prune(NINE);
      expect(await store.erase(erasure)).toEqual({ outcome: 'erased' });
      const text = await subject.keptText();
      expect(text).not.toContain('Of somebody private');
      expect(text).toContain('Logged a name by mistake');
      await store.log(aLogging({ key: 'V2', commitments: [aNew({}, 2)] }));
      expect((await store.all()).map(({ number }) => number)).toEqual(['C-2027-002']);
    });

    it('is for administrators, and for what is there', async () => {
      await store.log(aLogging());
      expect(await store.erase({ ...erasure, actor: CURATOR })).toEqual({ outcome: 'not-allowed' });
      expect(await store.erase({ ...erasure, number: 'C-2027-002' })).toEqual({ outcome: 'unknown' });
      expect(await store.all()).toHaveLength(1);
    });
  });

  describe('erasing a person', () => {
    const at = Date.UTC(2027, 3, 1, 9);
    const LONG = `${'x'.repeat(290)} ${LINH.id}`;

    it('takes their id out of everything that is kept, leaves the commitments, and records that it did', async () => {
      const mine = aNew({ owners: [LINH.id, SOMCHAI.id], alternate: LINH.id, title: LONG });
      const theirs = aNew({ title: 'Nothing of hers', owners: [SOMCHAI.id] }, 2);
      await store.log(aLogging({ actor: LINH, commitments: [mine, theirs] }));
      await store.change(
        postpone({
          actor: LINH,
          act: { action: 'postpone', due: { kind: 'by', date: '2028' }, why: `asked <@${LINH.id}|linh>` },
        }),
        false,
      );
      await store.log(aLogging({ key: 'V2', commitments: [aNew({ title: 'By another' }, 3)] }));
      await store.setHome(LINH.id, 'org-vietnam');
      await store.prune(NINE);
      expect(await store.erasePerson(LINH.id, at)).toBe(3);
      expect(await subject.keptText()).not.toContain(LINH.id);
      const again = await subject.reopen();
      const nobody = 'erased:2027-04-01';
      expect(await again.find('C-2027-001')).toMatchObject({
        content: { owners: [nobody, SOMCHAI.id], alternate: nobody, due: { date: '2028' } },
        history: [{ by: nobody }, { by: nobody, why: 'asked [erased]' }],
      });
      expect(await again.find('C-2027-003')).toMatchObject({ history: [{ by: SOMCHAI.id }], version: 1 });
      expect(await again.home(LINH.id)).toBeUndefined();
      expect(await subject.keptText()).toContain(`"personErasures":[{"at":${at},"commitments":2}]`);
    });

    it('changes nothing where nothing is kept about them', async () => {
      await store.log(aLogging());
      const before = await subject.keptText();
      expect(await store.erasePerson('U0NOBODY', at)).toBe(0);
      expect(await subject.keptText()).toBe(before);
    });
  });

  it('notes once that an owner has left', async () => {
    expect(await Promise.all([store.noteLeft(LINH.id), store.noteLeft(LINH.id)])).toEqual([true, false]);
    expect(await (await subject.reopen()).noteLeft(LINH.id)).toBe(false);
  });

  it('remembers for whom a person or channel speaks', async () => {
    await store.setHome('C0DESK', 'org-thailand');
    const again = await subject.reopen();
    expect(await again.home('C0DESK')).toBe('org-thailand');
    expect(await again.home('C0OTHER')).toBeUndefined();
  });

  it('forgets after a day that a form was submitted, and no commitment', async () => {
    await store.log(aLogging());
    await store.prune(NINE + 23 * 60 * MINUTE);
    expect(await store.log(aLogging())).toMatchObject({ outcome: 'already-logged' });
    await store.prune(NINE + 24 * 60 * MINUTE);
    expect(await store.all()).toHaveLength(1);
    expect(await store.log(aLogging({ commitments: [aNew({}, 2)] }))).toMatchObject({ outcome: 'logged' });
  });
}
