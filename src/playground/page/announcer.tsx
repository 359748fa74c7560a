import type { Snapshot } from '../control.ts';
import { usePage, useWorkspace } from './page-context.tsx';
import { channelAt, messagesFor, nameOfUser } from './workspace.ts';

/** As screen readers hear mrkdwn: people and links by their names, no marks. */
const spoken = (workspace: Snapshot, mrkdwn: string): string =>
  mrkdwn
    .replace(/<@(\w+)>/g, (_, id: string) => `@${nameOfUser(workspace, id)}`)
    .replace(/<[^>|]*\|([^>]*)>/g, '$1')
    .replace(/<([^>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[*_~`]/g, '');

/** Tells those who do not see the page of the newest message of somebody else in what is open. */
export function Announcer() {
  const { state } = usePage();
  const workspace = useWorkspace();
  const { place, me, thread, baseline } = state;
  const channel = channelAt(workspace, place, me);
  const newest =
    channel &&
    [undefined, thread]
      .flatMap((root) => messagesFor(workspace, channel, me, root))
      .filter(({ user, ts }) => user !== me && ts > baseline)
      .reduce<{ ts: string; user: string; text: string } | undefined>(
        (latest, message) => (latest && latest.ts > message.ts ? latest : message),
        undefined,
      );
  return (
    <p className="visually-hidden" role="log" aria-live="polite" aria-atomic="true">
      {newest ? `${nameOfUser(workspace, newest.user)}: ${spoken(workspace, newest.text)}` : ''}
    </p>
  );
}
