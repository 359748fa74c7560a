import { createContext, useContext } from 'react';

/** How what stands in a message or a view reaches the app; elements are named by their `elementKey`. */
export type Interaction = {
  /** Tells the app of a press, or of a choice. Resolves when the app has acknowledged it, or has not. */
  press: (key: string, value?: unknown) => Promise<unknown>;
  /** What was entered so far, by `elementKey`. */
  values: Readonly<Record<string, unknown>>;
  setValue: (key: string, value: unknown) => void;
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
