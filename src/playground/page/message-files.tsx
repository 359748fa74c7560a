import type { Message } from '../state.ts';
import { Icon } from './icon.tsx';
import { useWorkspace } from './page-context.tsx';

export function MessageFiles({ message }: { message: Message }) {
  const { files } = useWorkspace();
  const shared = (message.files ?? []).flatMap((file) => files.find(({ id }) => id === file.id) ?? []);
  if (shared.length === 0) return null;
  return (
    <ul className="files">
      {shared.map(({ id, name, title, size, url }) => (
        <li key={id}>
          <a href={url} download={name}>
            <Icon name="file" />
            <span>{title}</span>
            <small>{size < 1024 ? `${size} bytes` : `${Math.round(size / 1024)} kB`}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
