import { useEffect } from 'react';
import { ViewBlocks } from './blocks/view-blocks.tsx';
import { sendCommand } from './control-client.ts';
import { usePage, useWorkspace } from './page-context.tsx';
import { homeOf } from './workspace.ts';

/** The Home that the app publishes for the acting person; it hears of every opening. */
export function HomeTab() {
  const { me } = usePage().state;
  const workspace = useWorkspace();
  const home = homeOf(workspace, me);
  const isPublished = home !== undefined;
  useEffect(() => {
    if (!isPublished) void sendCommand({ do: 'open-home', user: me });
  }, [me, isPublished]);
  return (
    <div className="home">
      <div className="home-inner">
        {home ? (
          <ViewBlocks view={home} />
        ) : (
          <p className="empty">{workspace.app.name} has not published a Home yet.</p>
        )}
      </div>
    </div>
  );
}
