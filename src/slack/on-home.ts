/** The Home tab, and prompts where the app is installed with the agent pane. */

import type { Feature } from './feature.ts';
import type { Desk } from './ports.ts';
import { suggest } from './suggestions.ts';

/** The agent pane's scope; without it there is no pane to put prompts into. */
const AGENT_SCOPE = 'assistant:write';

export function onHome(desk: Desk): Feature {
  return {
    events: {
      app_home_opened: async ({ event }) => {
        if (event.tab === 'home') {
          await desk.homes.open(event.user);
        } else if (desk.me.scopes.has(AGENT_SCOPE)) {
          const { language, timeZone } = await desk.askers.of(event.user);
          const prompts = suggest(desk.record(), desk.now(), timeZone, language);
          // With a thread named, Slack ignores the call for apps with the agent view.
          const [first, ...rest] = prompts;
          if (first) {
            await desk.clients.reading.assistant.threads.setSuggestedPrompts({
              channel_id: event.channel,
              prompts: [first, ...rest],
            });
          }
        }
      },
    },
  };
}
