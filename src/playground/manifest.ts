import { z } from 'zod';

/** The part of Slack's app manifest (schema 2.0.0) that decides what the workspace does with the app. */
export const manifestSchema = z.object({
  display_information: z.object({ name: z.string(), description: z.string().optional() }),
  features: z
    .object({
      app_home: z
        .object({
          home_tab_enabled: z.boolean().default(false),
          messages_tab_enabled: z.boolean().default(true),
          messages_tab_read_only_enabled: z.boolean().default(false),
        })
        .optional(),
      bot_user: z.object({ display_name: z.string() }).optional(),
      slash_commands: z
        .array(
          z.object({
            command: z.string(),
            description: z.string(),
            usage_hint: z.string().optional(),
            should_escape: z.boolean().default(false),
          }),
        )
        .default([]),
      shortcuts: z
        .array(
          z.object({
            name: z.string(),
            type: z.enum(['message', 'global']),
            callback_id: z.string(),
            description: z.string(),
          }),
        )
        .default([]),
      agent_view: z
        .object({
          suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })).default([]),
        })
        .optional(),
    })
    .prefault({}),
  oauth_config: z
    .object({
      scopes: z
        .object({ bot: z.array(z.string()).default([]), bot_optional: z.array(z.string()).default([]) })
        .prefault({}),
    })
    .prefault({}),
  settings: z
    .object({ event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}) })
    .prefault({}),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** What the installed app may do and wants to hear. Without a manifest, everything. */
export type Installation = {
  name: string;
  features: Manifest['features'];
  hasScope: (scope: string) => boolean;
  /** As the `x-oauth-scopes` header and `provided` tell it. */
  scopes: readonly string[];
  wantsEvent: (type: string) => boolean;
};

/** The scope that an event subscription needs; events that are not listed need none. */
const SCOPE_OF_EVENT: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  channel_archive: 'channels:read',
  channel_unarchive: 'channels:read',
  channel_rename: 'channels:read',
  group_archive: 'groups:read',
  group_unarchive: 'groups:read',
  member_joined_channel: 'channels:read',
  member_left_channel: 'channels:read',
  channel_left: 'channels:read',
  group_left: 'groups:read',
  file_shared: 'files:read',
  user_change: 'users:read',
  team_join: 'users:read',
};

/** @param withoutScopes optional scopes that whoever installed the app did not grant, or scopes taken away to test that */
export const installationOf = (manifest: Manifest | undefined, withoutScopes: readonly string[]): Installation => {
  if (!manifest) {
    return {
      name: 'Test app',
      features: manifestSchema.shape.features.parse({ app_home: { home_tab_enabled: true } }),
      hasScope: (scope) => !withoutScopes.includes(scope),
      scopes: [],
      wantsEvent: () => true,
    };
  }
  const { bot, bot_optional } = manifest.oauth_config.scopes;
  const scopes = [...new Set([...bot, ...bot_optional])].filter((scope) => !withoutScopes.includes(scope));
  const events = new Set(manifest.settings.event_subscriptions.bot_events);
  return {
    name: manifest.features.bot_user?.display_name ?? manifest.display_information.name,
    features: manifest.features,
    hasScope: (scope) => scopes.includes(scope),
    scopes,
    wantsEvent: (type) => {
      const scope = SCOPE_OF_EVENT[type];
      return events.has(type) && (scope === undefined || scopes.includes(scope));
    },
  };
};
