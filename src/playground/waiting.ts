import type { Slack } from './slack.ts';
import type { Ephemeral, Message, View } from './state.ts';

/** How long a test waits at most for what should happen, in milliseconds of real time. */
const PATIENCE = 10_000;

type Patience = { timeout?: number };

/** Waiting without sleeping: each looks at once and again whenever the workspace changes. */
export type Waiting = {
  /** Resolves with the first value that `look` finds; rejects when patience ends. `what` names it in the error. */
  until: <Value>(what: string, look: () => Value | undefined, patience?: Patience) => Promise<Value>;
  /** The next message of the app in a channel that fits and that no earlier call has returned. */
  nextMessage: (channel: string, fits?: (message: Message) => boolean, patience?: Patience) => Promise<Message>;
  /** The same for what only this person sees. */
  nextEphemeral: (user: string, fits?: (message: Message) => boolean, patience?: Patience) => Promise<Message>;
  /** The modal that lies on top before a person and that no earlier call has returned in this state. */
  nextView: (user: string, patience?: Patience) => Promise<View>;
  /** The App Home of a person, likewise. */
  nextHome: (user: string, patience?: Patience) => Promise<View>;
  /** Resolves when the app has acknowledged, or failed to, all that was sent to it so far. */
  delivered: (patience?: Patience) => Promise<void>;
};

export const createWaiting = (
  slack: Slack,
  ids: { channel: (name: string) => string; user: (name: string) => string },
): Waiting => {
  const returned = new WeakSet<object>();

  const until: Waiting['until'] = (what, look, patience) => lookOn(slack.changes.subscribe, what, look, patience);

  const lookOn = <Value>(
    subscribe: (listener: () => void) => () => void,
    what: string,
    look: () => Value | undefined,
    { timeout = PATIENCE }: Patience = {},
  ): Promise<Value> => {
    const found = look();
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const stop = subscribe(() => {
        const value = look();
        if (value === undefined) return;
        finish();
        resolve(value);
      });
      const limit = setTimeout(() => {
        finish();
        reject(new Error(`waited ${timeout} ms in vain for ${what}`));
      }, timeout);
      const finish = () => {
        clearTimeout(limit);
        stop();
      };
    });
  };

  const once = <Value extends object>(value: Value | undefined): Value | undefined => {
    if (value === undefined || returned.has(value)) return undefined;
    returned.add(value);
    return value;
  };

  const byApp = (message: Message) => message.bot_id === slack.app.botId;

  return {
    until,
    nextMessage: (channel, fits = () => true, patience) =>
      until(
        `a message in ${channel}`,
        () =>
          once(
            slack.workspace.channels
              .get(ids.channel(channel))
              ?.messages.find((message) => byApp(message) && !returned.has(message) && fits(message)),
          ),
        patience,
      ),
    nextEphemeral: (user, fits = () => true, patience) =>
      until(
        `a message for ${user} alone`,
        () =>
          once(
            slack.workspace.ephemerals
              .filter(({ to }: Ephemeral) => to === ids.user(user))
              .map(({ message }) => message)
              .find((message) => !returned.has(message) && fits(message)),
          ),
        patience,
      ),
    nextView: (user, patience) =>
      until(`a modal for ${user}`, () => once(slack.workspace.modals.get(ids.user(user))?.at(-1)), patience),
    nextHome: (user, patience) =>
      until(`the App Home of ${user}`, () => once(slack.workspace.homes.get(ids.user(user))), patience),
    delivered: async (patience) => {
      const all = () => (slack.traffic.of('delivery', undefined).every(({ outcome }) => outcome) ? true : undefined);
      await lookOn(slack.traffic.subscribe, 'acknowledgements', all, patience);
    },
  };
};
