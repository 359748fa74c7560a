import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const CHOSEN = 'playground.theme';
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const chosen = (): Theme | undefined => {
  const value = localStorage.getItem(CHOSEN);
  return value === 'light' || value === 'dark' ? value : undefined;
};

const current = (): Theme => chosen() ?? (systemDark.matches ? 'dark' : 'light');

const apply = () => {
  document.documentElement.dataset.theme = current();
  for (const listener of listeners) listener();
};

systemDark.addEventListener('change', apply);
apply();

/** Holds until another is chosen; until the first choice the system's holds. */
export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(CHOSEN, theme);
  apply();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTheme = (): Theme => useSyncExternalStore(subscribe, current);
