import type { Message } from '../state.ts';
import { usePage, useWorkspace } from './page-context.tsx';
import { REACTIONS } from './reaction-emoji.ts';
import { nameOfUser } from './workspace.ts';

type Reaction = { name: string; users: string[]; count: number };

export function Reactions({ message, channel }: { message: Message; channel: string }) {
  const { state, send } = usePage();
  const workspace = useWorkspace();
  const reactions = (message.reactions ?? []) as Reaction[];
  if (reactions.length === 0) return null;
  return (
    <ul className="reactions">
      {reactions.map(({ name, users, count }) => (
        <li key={name}>
          <button
            type="button"
            aria-pressed={users.includes(state.me)}
            aria-label={`${name.replaceAll('_', ' ')}: ${users.map((id) => nameOfUser(workspace, id)).join(', ')}`}
            onClick={() => send({ do: 'react', user: state.me, channel, ts: message.ts, name })}
          >
            {REACTIONS[name] ?? `:${name}:`} {count}
          </button>
        </li>
      ))}
    </ul>
  );
}
