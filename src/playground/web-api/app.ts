import { z } from 'zod';
import type { SocketMode } from '../socket-mode.ts';
import { type Method, method } from './method.ts';

/** What the app asks about itself. */
export const aboutTheApp = (socketMode: SocketMode): Record<string, Method> => ({
  'api.test': method([], z.looseObject({}), (args) => ({ ok: true, args })),
  'auth.test': method([], z.object({}), (_, { app, workspace, installation }) => ({
    ok: true,
    url: `https://${workspace.team.domain}.slack.com/`,
    team: workspace.team.name,
    user: installation.name.toLowerCase().replaceAll(' ', ''),
    team_id: workspace.team.id,
    user_id: app.botUserId,
    bot_id: app.botId,
    is_enterprise_install: false,
  })),
  'apps.connections.open': {
    ...method([], z.object({}), (_, slack) => ({
      ok: true,
      url: `${slack.origin().replace('http', 'ws')}/link/?ticket=${socketMode.newTicket()}&app_id=${slack.app.appId}`,
    })),
    token: 'app',
  },
});
