import { createContext, type Dispatch, type ReactNode, useContext, useEffect, useReducer } from 'react';
import type { Command, CommandAnswer, Snapshot } from '../control.ts';
import { sendCommand, subscribe } from './control-client.ts';
import { initialState, type PageAction, type PageState } from './page-state.ts';
import { addressOf, placeAt } from './place.ts';
import { reducePage } from './reduce-page.ts';

type Page = {
  state: PageState;
  dispatch: Dispatch<PageAction>;
  /** Obeys, and shows what went wrong where something did. */
  send: (command: Command) => Promise<CommandAnswer>;
};

const PageContext = createContext<Page | undefined>(undefined);

const ACTED_AS = 'playground.me';

const FAILURES = {
  operation_timeout: 'The app did not acknowledge this within three seconds.',
  dispatch_failed: 'The app could not be reached.',
  invalid_response: 'The app answered with something that Slack would refuse.',
} as const;

export function PageProvider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(reducePage, undefined, () =>
    initialState(sessionStorage.getItem(ACTED_AS) ?? '', placeAt(location.hash)),
  );

  useEffect(
    () =>
      subscribe(
        (event) => dispatch({ type: 'streamed', event }),
        () => dispatch({ type: 'stream-lost' }),
      ),
    [],
  );

  useEffect(() => {
    if (state.me) sessionStorage.setItem(ACTED_AS, state.me);
  }, [state.me]);

  useEffect(() => {
    const address = addressOf(state.place);
    if (location.hash !== address && (location.hash || address !== '#/')) history.pushState(null, '', address);
  }, [state.place]);

  useEffect(() => {
    const follow = () => dispatch({ type: 'go', place: placeAt(location.hash) });
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const send = async (command: Command): Promise<CommandAnswer> => {
    const answer = await sendCommand(command);
    if (!answer.ok) dispatch({ type: 'notice', text: answer.error });
    else {
      const failed = answer.reaction?.outcome === 'failed' ? FAILURES[answer.reaction.error] : undefined;
      dispatch({ type: 'notice', text: failed });
    }
    return answer;
  };

  return <PageContext value={{ state, dispatch, send }}>{children}</PageContext>;
}

export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage belongs inside PageProvider');
  return page;
};

/** For what is drawn only once the workspace is there. */
export const useWorkspace = (): Snapshot => {
  const { workspace } = usePage().state;
  if (!workspace) throw new Error('there is no workspace yet');
  return workspace;
};
