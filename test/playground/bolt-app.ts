import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { SlackServer } from '../../src/playground/server.ts';

/** A real Bolt app, connected to the fake Slack as to Slack; `listen` registers what a test is about. */
export const startBoltApp = async (slack: SlackServer, listen: (app: App) => void): Promise<App> => {
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logLevel: LogLevel.ERROR,
    clientPingTimeout: 100,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const app = new App({
    token: slack.botToken,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  listen(app);
  await app.start();
  return app;
};
