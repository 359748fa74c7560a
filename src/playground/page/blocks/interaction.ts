import { createContext, useContext } from 'react';

/** How what stands in a message or a view reaches the app. */
export type Interaction = {
  /** Tells the app of a press, or of a choice. Resolves when the app has acknowledged it, or has not. */
  press: (actionId: string, value?: unknown) => Promise<unknown>;
  /** What was entered so far, by action id. */
  values: Readonly<Record<string, unknown>>;
  setValue: (actionId: string, value: unknown) => void;
  /** What is wrong with a form's fields, by block id. */
  errors: Readonly<Record<string, string>>;
};

export const InteractionContext = createContext<Interaction>({
  press: () => Promise.resolve(),
  values: {},
  setValue: () => undefined,
  errors: {},
});

export const useInteraction = (): Interaction => useContext(InteractionContext);
