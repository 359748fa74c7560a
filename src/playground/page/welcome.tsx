import { EXAMPLE_IN, EXAMPLE_QUESTIONS } from './example-questions.ts';
import { Icon } from './icon.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { usePost } from './use-post.ts';
import { channelsOf, userById } from './workspace.ts';

/** The first screen: what this is, and questions to start with. */
export function Welcome() {
  const { state, dispatch } = usePage();
  const workspace = useWorkspace();
  const post = usePost();
  const { app } = workspace;
  const me = userById(workspace, state.me);
  const channels = channelsOf(workspace, state.me).filter(
    ({ members, archived }) => members.includes(app.userId) && !archived,
  );
  const channel = channels.find(({ name }) => name !== 'general') ?? channels[0];
  const own = EXAMPLE_IN[me?.locale.split('-')[0] ?? ''];
  const ask = (text: string) => {
    if (!channel) return;
    dispatch({ type: 'go', place: { kind: 'channel', channel: channel.id } });
    post({ channel: channel.id, text: `@${app.name} ${text}` });
  };
  return (
    <div className="welcome">
      <div className="welcome-inner">
        <h1>Ask {app.name}</h1>
        <p className="lead">
          Choose a question, or write <kbd>@{app.name}</kbd> and your own in any channel.
        </p>
        <ul className="examples">
          {[...EXAMPLE_QUESTIONS, ...(own ? [own] : [])].map(({ shows, text, lang }) => (
            <li key={text}>
              <button type="button" onClick={() => ask(text)} disabled={!channel}>
                <small>{shows}</small>
                <span lang={lang}>{text}</span>
                <Icon name="send" />
              </button>
            </li>
          ))}
        </ul>
        <p className="hints">
          It answers from a curated record and names the source of every statement. Act as somebody else, below the list
          of channels, move the clock to see reminders fall due, and open the inspector to see what goes between the app
          and Slack.
        </p>
      </div>
    </div>
  );
}
