import type { AcceptedQuestion } from '../../src/questions/accept.ts';
import type { Settlement } from '../../src/questions/settle.ts';

/** 6 September 2023, 09:00 UTC. */
export const NINE = Date.UTC(2023, 8, 6, 9);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A mention at the top of a channel; every id is a delivery of its own unless it is said otherwise. */
export function aQuestion(id: string, changes: Partial<AcceptedQuestion> = {}): AcceptedQuestion {
  return {
    id,
    surface: 'mention',
    team: 'T0HOME',
    channel: 'C0DESK',
    thread: null,
    user: 'U0ASKER',
    ts: `1693990800.${id}`,
    text: `What does measure ${id} promise?`,
    acceptedAt: NINE,
    eventId: `Ev-${id}`,
    responseUrl: null,
    ...changes,
  };
}

type Answered = Extract<Settlement, { kind: 'answered' }>;

export function anAnswer(changes: Partial<Answered> = {}): Answered {
  return {
    kind: 'answered',
    at: NINE + 1_000,
    ts: '1693990801.000001',
    language: 'en',
    outcome: 'answered',
    records: ['measure-a', 'plan-b'],
    ...changes,
  };
}
