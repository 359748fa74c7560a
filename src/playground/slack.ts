import type { Deliver, Delivered } from './delivery.ts';
import type { Faults } from './faults.ts';
import type { Installation } from './manifest.ts';
import type { Change, Workspace } from './state.ts';
import type { Traffic } from './traffic.ts';
import type { Triggers } from './triggers.ts';

/** The installed app as Slack knows it. Tokens and secret are made anew at each start and work nowhere else. */
export type AppIdentity = {
  appId: string;
  botId: string;
  botUserId: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
};

/** Everything that one running fake Slack consists of. */
export type Slack = {
  workspace: Workspace;
  app: AppIdentity;
  installation: Installation;
  /** Unix time in milliseconds. */
  now: () => number;
  newId: (prefix: string) => string;
  newTs: () => string;
  changes: Changes;
  traffic: Traffic;
  faults: Faults;
  triggers: Triggers;
  deliver: Deliver;
  /** Waits before an event is sent again: for the app to connect where it was not there, else for the time given. */
  beforeRetry: (outcome: Delivered['outcome'], milliseconds: number) => Promise<void>;
  /** Without a slash at the end. */
  origin: () => string;
};

export type Changes = {
  emit: (change: Change) => void;
  /** @returns what ends the subscription */
  subscribe: (listener: (change: Change) => void) => () => void;
};

export const createChanges = (): Changes => {
  const listeners = new Set<(change: Change) => void>();
  return {
    emit: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
