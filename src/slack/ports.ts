/** What every listener is given: the ports that `desk.ts` fills, and what was learned from Slack at start. */
import type { Logger } from 'pino';
import type { Access } from '../access/access.ts';
import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/answer-question.ts';
import type { Language } from '../answers/language.ts';
import type { ReadPromiseQuestion } from '../answers/promise-question.ts';
import type { CommitmentStore } from '../commitments/commitment-store.ts';
import type { RecordNames } from '../commitments/record-names.ts';
import type { FairShare } from '../questions/fair-share.ts';
import type { QuestionStore } from '../questions/question-store.ts';
import type { CuratedRecord } from '../record/record.ts';
import type { Agenda } from '../reminders/agenda.ts';
import type { ReminderStore } from '../reminders/reminder-store.ts';
import type { AskerBook } from './asker.ts';
import type { Clients } from './clients.ts';
import type { TrackerBook } from './commitments/tracker-book.ts';
import type { InTurn } from './in-turn.ts';
import type { Homes } from './keep-homes.ts';
import type { GroupBook } from './user-groups.ts';

/** Filled by the composition root; tests fill it with their own. */
export interface DeskPorts {
  /** The record as it is now; a reload makes a new one. */
  readonly record: () => CuratedRecord;
  readonly answer: (question: Question) => Promise<Answer>;
  /** Whether a question asks who owes what, and of whom. */
  readonly readPromises: ReadPromiseQuestion;
  /** The whole answer as plain text, with its sources. */
  readonly renderText: (answer: Answer) => string;
  readonly questions: QuestionStore;
  readonly commitments: CommitmentStore;
  /** What the record calls parties, sectors and plans. */
  readonly names: () => RecordNames;
  /** Roles and parties as they are now. */
  readonly access: () => Promise<Access>;
  readonly reminders: ReminderStore;
  /** What can be reminded of, as it is now. */
  readonly agenda: () => Promise<Agenda>;
  /** Codes of the countries whose working days are known. */
  readonly countries: () => readonly string[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  readonly fetch: typeof globalThis.fetch;
  readonly log: Logger;
  /** For those whose own is not known. */
  readonly language: Language;
  readonly timeZone: string;
  readonly curatorChannel: string | null;
}

/** Who the desk is in Slack, from `auth.test`. */
export interface Identity {
  readonly user: string;
  readonly bot: string;
  /** The workspace, or the organisation where it is installed in one. */
  readonly team: string;
  readonly scopes: ReadonlySet<string>;
}

export interface Desk extends DeskPorts {
  readonly clients: Clients;
  readonly me: Identity;
  readonly askers: AskerBook;
  readonly groups: GroupBook;
  readonly homes: Homes;
  readonly turns: FairShare;
  /** Trackers that people have sent and not saved yet. */
  readonly trackers: TrackerBook;
  /** By channel: Slack takes about one message a second in each. */
  readonly posts: InTurn;
  /** By conversation and by asker: a follow-up is read when the question before it has been answered. */
  readonly talks: InTurn;
}
