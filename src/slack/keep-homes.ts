/** The Home tabs that people have open: shown when they open them, and again when what they show has changed. */
import type { Commitment } from '../commitments/commitment.ts';
import type { CommitmentStore } from '../commitments/commitment-store.ts';
import type { ReminderStore } from '../reminders/reminder-store.ts';
import { homeCommitments } from './commitments/home-list.ts';
import { homeView } from './help-blocks.ts';
import type { Desk } from './ports.ts';
import { homeReminders } from './reminders/on-subscribe-form.ts';

export interface Homes {
  /** Somebody has opened theirs. */
  readonly open: (user: string) => Promise<void>;
  /** Shows them again to those of these people who have opened theirs. Never rejects. */
  readonly refresh: (users: readonly string[]) => Promise<void>;
  /** The store, with whose changes the tabs of whoever acts and of the owners are shown again. */
  readonly watching: (store: CommitmentStore) => CommitmentStore;
  /** The store, with whose changes the tab of whoever is reminded is shown again. */
  readonly watchingReminders: (store: ReminderStore) => ReminderStore;
}

/** Whoever opened theirs longer ago sees it anew when they open it the next time. */
const MOST_OPEN = 500;

export function keepHomes(deskOf: () => Desk): Homes {
  const opened = new Set<string>();
  const publish = (user: string): Promise<void> =>
    // One after the other: an older tab must not come after a newer one.
    deskOf().talks.run(`home of ${user}`, () => show(deskOf(), user));
  const refresh = async (users: readonly string[]): Promise<void> => {
    for (const user of new Set(users)) {
      if (!opened.has(user)) continue;
      await publish(user).catch((error: unknown) =>
        deskOf().log.warn({ error: String(error) }, 'a Home tab could not be shown again'),
      );
    }
  };
  const concerned = ({ content: { owners, alternate } }: Commitment): string[] =>
    alternate === null ? [...owners] : [...owners, alternate];
  return {
    open: async (user) => {
      opened.delete(user);
      opened.add(user);
      for (const oldest of opened) if (opened.size > MOST_OPEN) opened.delete(oldest);
      await publish(user);
    },
    refresh,
    watching: (store) => ({
      ...store,
      log: async (request) => {
        const result = await store.log(request);
        if (result.outcome === 'logged')
          void refresh([request.actor.id, ...result.commitments.flatMap((one) => concerned(one))]);
        return result;
      },
      change: async (request, secondPerson) => {
        const before = await store.find(request.number);
        const decision = await store.change(request, secondPerson);
        if (decision.outcome === 'changed') {
          const owners = [...(before ? concerned(before) : []), ...concerned(decision.commitment)];
          void refresh([request.actor.id, ...owners]);
        }
        return decision;
      },
      erase: async (request) => {
        const before = await store.find(request.number);
        const result = await store.erase(request);
        if (before && result.outcome === 'erased') void refresh([request.actor.id, ...concerned(before)]);
        return result;
      },
      setHome: async (id, party) => {
        await store.setHome(id, party);
        void refresh([id]);
      },
    }),
    watchingReminders: (store) => ({
      ...store,
      subscribe: async (subscription) => {
        await store.subscribe(subscription);
        void refresh([subscription.destination.id]);
      },
      unsubscribe: async (id) => {
        const before = (await store.subscriptions()).find((one) => one.id === id);
        await store.unsubscribe(id);
        if (before) void refresh([before.destination.id]);
      },
    }),
  };
}

async function show(desk: Desk, user: string): Promise<void> {
  const { language, timeZone } = await desk.askers.of(user);
  const [commitments, reminders] = [await homeCommitments(desk, user), await homeReminders(desk, user, language)];
  const view = homeView(language, desk, timeZone, commitments, reminders);
  await desk.clients.reading.views.publish({ user_id: user, view });
}
