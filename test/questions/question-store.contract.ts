import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { AcceptedQuestion } from '../../src/questions/accept.ts';
import { conversationKey } from '../../src/questions/conversations.ts';
import type { QuestionStore } from '../../src/questions/question-store.ts';
import { anAnswer, aQuestion, DAY, NINE } from './a-question.ts';

/** A store that is empty at first; `reopen` is a restart of the program: the same data in a new store. */
export interface Subject {
  readonly store: QuestionStore;
  reopen(): Promise<QuestionStore>;
  discard(): Promise<void>;
}

/** What every implementation of the port has to do. */
export function itIsAQuestionStore(create: () => Promise<Subject>): void {
  const subjects: Subject[] = [];
  const empty = async (): Promise<Subject> => {
    const subject = await create();
    subjects.push(subject);
    return subject;
  };
  afterEach(async () => {
    for (const subject of subjects.splice(0)) await subject.discard();
  });

  describe('the inbox', () => {
    it('holds what was accepted until it is settled, oldest first, over a restart', async () => {
      const { store, reopen } = await empty();
      const late = aQuestion('late', { acceptedAt: NINE + 1, responseUrl: 'https://hooks.slack.com/commands/1' });
      const early = aQuestion('early', { surface: 'command', ts: null });
      await store.accept(late);
      await store.accept(early);
      await store.accept(aQuestion('done'));
      await store.settle('done', anAnswer());
      expect(await store.pending()).toEqual([early, late]);
      expect(await (await reopen()).pending()).toEqual([early, late]);
    });

    it.each([
      ['the same event', { eventId: 'Ev-first', ts: '9.9' }],
      ['the same message under another event id', { eventId: 'Ev-other', ts: '1693990800.first' }],
    ])('knows %s as a duplicate, before and after a restart, settled or not', async (_, sameness) => {
      const { store, reopen } = await empty();
      await store.accept(aQuestion('first'));
      const again = aQuestion('again', sameness);
      const duplicate = { outcome: 'duplicate', of: 'first' };
      expect(await store.accept(again)).toEqual(duplicate);
      await store.settle('first', anAnswer());
      expect(await store.accept(again)).toEqual(duplicate);
      const restarted = await reopen();
      expect(await restarted.accept(again)).toEqual(duplicate);
      expect(await restarted.pending()).toEqual([]);
    });

    it('takes one of two deliveries that arrive together', async () => {
      const { store } = await empty();
      const outcomes = await Promise.all([
        store.accept(aQuestion('a')),
        store.accept(aQuestion('b', { eventId: 'Ev-a' })),
      ]);
      expect(outcomes).toEqual([{ outcome: 'accepted' }, { outcome: 'duplicate', of: 'a' }]);
    });

    it('does not take two commands, which have no ts, nor two channels that share a ts, for one', async () => {
      const { store } = await empty();
      const questions = [
        aQuestion('a', { surface: 'command', ts: null }),
        aQuestion('b', { surface: 'command', ts: null }),
        aQuestion('c', { ts: '5.0', eventId: null }),
        aQuestion('d', { ts: '5.0', eventId: null, channel: 'C0OTHER' }),
      ];
      for (const question of questions) expect(await store.accept(question)).toEqual({ outcome: 'accepted' });
    });

    it('remembers a delivery for the better part of a day, and a question that waits for as long as it waits', async () => {
      const { store } = await empty();
      await store.accept(aQuestion('settled'));
      await store.accept(aQuestion('waiting'));
      await store.settle('settled', anAnswer());
      await store.prune(NINE + DAY - 1);
      expect((await store.accept(aQuestion('x', { eventId: 'Ev-settled' }))).outcome).toBe('duplicate');
      await store.prune(NINE + DAY);
      expect((await store.accept(aQuestion('y', { eventId: 'Ev-settled' }))).outcome).toBe('accepted');
      expect((await store.accept(aQuestion('z', { eventId: 'Ev-waiting' }))).outcome).toBe('duplicate');
    });

    it('accepts a delivery exactly where no earlier one shares its event or its message, whatever comes in between', async () => {
      const delivery = fc.record({
        eventId: fc.option(fc.constantFrom('Ev1', 'Ev2', 'Ev3', 'Ev4')),
        channel: fc.constantFrom('C0A', 'C0B'),
        ts: fc.option(fc.constantFrom('1.0', '2.0', '3.0')),
        settles: fc.boolean(),
        restarts: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(delivery, { maxLength: 12 }), async (deliveries) => {
          const subject = await create();
          let store = subject.store;
          const accepted: AcceptedQuestion[] = [];
          for (const [index, { settles, restarts, ...keys }] of deliveries.entries()) {
            const question = aQuestion(String(index), keys);
            const isKnown = accepted.some(
              ({ eventId, channel, ts }) =>
                (eventId !== null && eventId === keys.eventId) ||
                (ts !== null && ts === keys.ts && channel === keys.channel),
            );
            expect((await store.accept(question)).outcome).toBe(isKnown ? 'duplicate' : 'accepted');
            if (!isKnown) accepted.push(question);
            if (settles) await store.settle(question.id, anAnswer());
            if (restarts) store = await subject.reopen();
          }
          await subject.discard();
        }),
        { numRuns: 25 },
      );
    });
  });

  describe('a conversation', () => {
    const asked = aQuestion('q');
    const key = conversationKey(asked);
    const talkedAbout = {
      question: asked.text,
      records: ['measure-a', 'plan-b'],
      language: 'en',
      user: 'U0ASKER',
      deskSpokeLast: true,
      at: NINE + 1_000,
    };

    it('is what was last answered in it, over a restart', async () => {
      const { store, reopen } = await empty();
      expect(await store.conversation(key)).toBeUndefined();
      await store.accept(asked);
      await store.settle('q', anAnswer());
      expect(await store.conversation(key)).toEqual(talkedAbout);
      expect(await (await reopen()).conversation(key)).toEqual(talkedAbout);
    });

    it('keeps its subject where an answer cites nothing or there is none', async () => {
      const { store } = await empty();
      const more = (id: string) => aQuestion(id, { surface: 'thread', thread: asked.ts, user: `U0${id}` });
      await store.accept(asked);
      await store.settle('q', anAnswer());
      await store.accept(more('2'));
      await store.settle('2', anAnswer({ outcome: 'out-of-scope', records: [], at: NINE + 2_000 }));
      expect(await store.conversation(key)).toEqual({ ...talkedAbout, user: 'U02', at: NINE + 2_000 });
      await store.accept(more('3'));
      await store.settle('3', { kind: 'declined', at: NINE + 3_000, ts: '7.0' });
      expect(await store.conversation(key)).toEqual({ ...talkedAbout, user: 'U03', at: NINE + 3_000 });
    });

    it('is interrupted when somebody writes to others, until the desk speaks again', async () => {
      const { store } = await empty();
      await store.interrupt(key);
      expect(await store.conversation(key)).toBeUndefined();
      await store.accept(asked);
      await store.settle('q', anAnswer());
      await store.interrupt(key);
      expect(await store.conversation(key)).toEqual({ ...talkedAbout, deskSpokeLast: false });
    });

    it('is forgotten after 30 days', async () => {
      const { store } = await empty();
      await store.accept(asked);
      await store.settle('q', anAnswer({ at: NINE }));
      await store.prune(NINE + 30 * DAY - 1);
      expect(await store.conversation(key)).toBeDefined();
      await store.prune(NINE + 30 * DAY);
      expect(await store.conversation(key)).toBeUndefined();
    });
  });

  describe('the end of a question', () => {
    it('comes once: a second settlement changes nothing, nor does that of an unknown question', async () => {
      const { store } = await empty();
      await store.accept(aQuestion('q'));
      await store.settle('q', { kind: 'declined', at: NINE, ts: null });
      await store.settle('q', anAnswer({ outcome: 'not-in-record' }));
      await store.settle('unknown', anAnswer({ outcome: 'not-in-record' }));
      expect(await store.gaps()).toEqual([]);
      expect(await store.conversation(conversationKey(aQuestion('q')))).toBeUndefined();
    });
  });

  describe('gaps', () => {
    const unanswered = async (
      store: QuestionStore,
      id: string,
      text: string,
      at = NINE,
      language: 'en' | 'vi' = 'en',
    ) => {
      await store.accept(aQuestion(id, { text }));
      await store.settle(id, anAnswer({ outcome: 'not-in-record', records: [], at, language }));
    };

    it('are counted together with the thumbs-down, the same words as one, most wanted first', async () => {
      const { store, reopen } = await empty();
      await unanswered(store, '1', 'Who pays for the tidal lab?');
      await unanswered(store, '2', 'Is there a rice programme?', NINE + 5);
      await unanswered(store, '3', 'is there a RICE programme', NINE + 9);
      await unanswered(store, '4', 'Is there a rice programme?', NINE, 'vi');
      await store.accept(aQuestion('5', { text: 'When does it end?' }));
      await store.settle('5', anAnswer());
      await store.vote({ answer: '5', user: 'U01', helpful: false, at: NINE });
      await store.vote({ answer: '5', user: 'U02', helpful: false, at: NINE + 1 });
      await store.vote({ answer: '5', user: 'U03', helpful: true, at: NINE + 2 });
      await store.watchGap('1', { team: 'T0HOME', user: 'U01' });
      await store.watchGap('1', { team: 'T0HOME', user: 'U01' });
      await store.watchGap('1', { team: 'T0HOME', user: 'U02' });
      const group = { language: 'en', unanswered: 0, notHelpful: 0, watchers: 0 };
      const gaps = [
        { ...group, text: 'Who pays for the tidal lab?', lastAsked: NINE, unanswered: 1, watchers: 2 },
        { ...group, text: 'is there a RICE programme', lastAsked: NINE + 9, unanswered: 2 },
        { ...group, text: 'When does it end?', lastAsked: NINE + 1, notHelpful: 2 },
        { ...group, text: 'Is there a rice programme?', language: 'vi', lastAsked: NINE, unanswered: 1 },
      ];
      expect(await store.gaps()).toEqual(gaps);
      expect(await (await reopen()).gaps()).toEqual(gaps);
    });

    it('can be watched only where there is one', async () => {
      const { store } = await empty();
      await unanswered(store, '1', 'Who pays?');
      const watcher = { team: 'T0HOME', user: 'U01' };
      expect(await store.watchGap('1', watcher)).toEqual({ outcome: 'watching' });
      expect(await store.watchGap('2', watcher)).toEqual({ outcome: 'unknown-gap' });
    });

    it('are forgotten after 90 days, and so are votes', async () => {
      const { store } = await empty();
      await unanswered(store, '1', 'Who pays?');
      await store.vote({ answer: '1', user: 'U01', helpful: false, at: NINE });
      await store.prune(NINE + 90 * DAY - 1);
      expect(await store.gaps()).toMatchObject([{ unanswered: 1, notHelpful: 1 }]);
      await store.prune(NINE + 90 * DAY);
      expect(await store.gaps()).toEqual([]);
    });
  });

  describe('votes', () => {
    it("count as the person's last on the answer", async () => {
      const { store } = await empty();
      await store.accept(aQuestion('q'));
      await store.settle('q', anAnswer());
      const vote = (helpful: boolean) => store.vote({ answer: 'q', user: 'U01', helpful, at: NINE });
      expect(await vote(false)).toEqual({ outcome: 'recorded' });
      await vote(false);
      expect(await store.gaps()).toMatchObject([{ notHelpful: 1 }]);
      await vote(true);
      expect(await store.gaps()).toEqual([]);
    });

    it('are refused for an answer that is not remembered', async () => {
      const { store } = await empty();
      expect(await store.vote({ answer: 'q', user: 'U01', helpful: true, at: NINE })).toEqual({
        outcome: 'unknown-answer',
      });
    });
  });

  describe('forgetting a person', () => {
    it("takes everything of theirs and nothing of others', for good", async () => {
      const { store, reopen } = await empty();
      const mine = aQuestion('mine', { user: 'U0ME', channel: 'C0MINE' });
      const theirs = aQuestion('theirs', { user: 'U0OTHER' });
      await store.accept(mine);
      await store.accept(theirs);
      await store.accept(aQuestion('waiting', { user: 'U0ME' }));
      for (const { id } of [mine, theirs]) await store.settle(id, anAnswer({ outcome: 'not-in-record' }));
      for (const user of ['U0ME', 'U0OTHER']) {
        await store.vote({ answer: 'theirs', user, helpful: false, at: NINE });
        await store.watchGap('theirs', { team: 'T0HOME', user });
        await store.reportFact({ claim: 'plan-x#endorsed', user, text: 'It was a day later.', at: NINE });
      }
      expect(await store.erasePerson('U0ME')).toBe(6);
      expect(await store.erasePerson('U0ME')).toBe(0);
      const restarted = await reopen();
      expect(await restarted.pending()).toEqual([]);
      expect(await restarted.conversation(conversationKey(mine))).toBeUndefined();
      expect(await restarted.conversation(conversationKey(theirs))).toBeDefined();
      expect(await restarted.gaps()).toMatchObject([
        { text: theirs.text, unanswered: 1, notHelpful: 1, watchers: 1 },
        { text: mine.text, unanswered: 1, notHelpful: 0, watchers: 0 },
      ]);
      expect(await restarted.erasePerson('U0OTHER')).toBe(5);
    });
  });
}
