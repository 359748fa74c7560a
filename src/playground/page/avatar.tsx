import type { User } from '../state.ts';
import { Icon } from './icon.tsx';

/** As many as `.avatar[data-hue]` has colours. */
const HUES = 8;

const hueOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) % HUES;

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
};

export function Avatar({ user, size = 'medium' }: { user: User | undefined; size?: 'small' | 'medium' }) {
  if (!user || user.is_bot)
    return (
      <span className="avatar app" data-size={size} aria-hidden="true">
        <Icon name="spark" />
      </span>
    );
  return (
    <span className="avatar" data-size={size} data-hue={hueOf(user.id)} aria-hidden="true">
      {initialsOf(user.real_name)}
    </span>
  );
}
