import { type RefObject, useEffect } from 'react';

/** Closes what is open when something outside is pressed, and on Escape, which then closes nothing else. */
export const useDismissal = (
  root: RefObject<HTMLElement | null>,
  open: boolean,
  close: (how: 'outside' | 'escape') => void,
): void => {
  useEffect(() => {
    if (!open) return;
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) close('outside');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      close('escape');
    };
    addEventListener('pointerdown', onPress);
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('pointerdown', onPress);
      removeEventListener('keydown', onKey, { capture: true });
    };
  });
};
