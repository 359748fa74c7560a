import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Feature } from '../../src/slack/feature.ts';
import { features } from '../../src/slack/features.ts';
import type { Desk } from '../../src/slack/ports.ts';
import { readManifest } from './slack-desk.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The rules of Slack's manifest schema 2.0.0 that this manifest can break. */
const manifestSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.int() }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    agent_view: z.strictObject({ agent_description: z.string().max(300) }).optional(),
    bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(24),
          type: z.enum(['message', 'global']),
          callback_id: z.string().min(1).max(255),
          description: z.string().min(1).max(150),
        }),
      )
      .min(1)
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\//).max(32),
          description: z.string().min(1).max(2000),
          usage_hint: z.string().min(1).max(1000),
          should_escape: z.literal(true),
        }),
      )
      .min(1)
      .max(50),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true) }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.literal(true),
    token_rotation_enabled: z.literal(false),
  }),
});
type Manifest = z.infer<typeof manifestSchema>;

/** The scope that Slack asks for before it delivers an event. */
const SCOPE_OF_EVENT: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};

/** The scopes of the methods that are called and of commands and shortcuts. */
const SCOPES_OF_CALLS = [
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:read',
  'im:write',
  'mpim:read',
  'usergroups:read',
  'users:read',
];

// A listener is never called here: only the names under which they are registered matter.
const registered: readonly Feature[] = features({} as Desk);
const names = (of: keyof Feature) => registered.flatMap((feature) => Object.keys(feature[of] ?? {})).toSorted();

describe.each(['manifest.yml', 'docs/manifest.agent.yml'])('%s', (file) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = manifestSchema.parse(await readManifest(file));
  });

  it('names the commands and shortcuts that are registered', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command).toSorted()).toEqual(names('commands'));
    const shortcuts = manifest.features.shortcuts.map(({ callback_id }) => callback_id);
    expect(shortcuts.toSorted()).toEqual([...names('shortcuts'), ...names('globalShortcuts')].toSorted());
  });

  it('subscribes to the events that are heard', () => {
    const types = manifest.settings.event_subscriptions.bot_events.map((event) =>
      event.replace(/^message\..*/, 'message'),
    );
    expect([...new Set(types)].toSorted()).toEqual(names('events'));
  });

  it('asks for the scopes that are needed, and no other', () => {
    const { bot, bot_optional } = manifest.oauth_config.scopes;
    const events = manifest.settings.event_subscriptions.bot_events.flatMap((event) => SCOPE_OF_EVENT[event] ?? []);
    const agent = manifest.features.agent_view ? ['assistant:write'] : [];
    expect([...bot, ...bot_optional].toSorted()).toEqual([...SCOPES_OF_CALLS, ...events, ...agent].toSorted());
  });

  it('leaves it to the workspace whether channels may be read', () => {
    expect(manifest.oauth_config.scopes.bot_optional).toEqual([
      'channels:history',
      'channels:read',
      'files:read',
      'groups:history',
      'groups:read',
      'mpim:history',
      'mpim:read',
      'usergroups:read',
    ]);
  });

  it('has every scope explained to the administrator, and no other', async () => {
    const told = await readFile(join(ROOT, 'docs/security.md'), 'utf8');
    const explained = [...told.matchAll(/^\| `([a-z_:]+)` +\| (.+) \|$/gm)].map(([, scope]) => scope);
    const { bot, bot_optional } = manifest.oauth_config.scopes;
    const agentOnly = manifest.features.agent_view ? [] : ['assistant:write'];
    expect(explained.toSorted()).toEqual([...bot, ...bot_optional, ...agentOnly].toSorted());
    for (const scope of bot_optional) expect(told).toMatch(new RegExp(`^\\| \`${scope}\` +\\| Optional\\.`, 'm'));
  });
});

describe('the manifest with the agent pane', () => {
  it('differs in nothing but the pane and its scope', async () => {
    const usual = manifestSchema.parse(await readManifest());
    const {
      features: agentFeatures,
      oauth_config,
      ...rest
    } = manifestSchema.parse(await readManifest('docs/manifest.agent.yml'));
    const { agent_view, ...others } = agentFeatures;
    expect(agent_view).toBeDefined();
    const bot = oauth_config.scopes.bot.filter((scope) => scope !== 'assistant:write');
    expect({ ...rest, features: others, oauth_config: { scopes: { ...oauth_config.scopes, bot } } }).toEqual(usual);
  });
});

describe('the Slack CLI', () => {
  const hooksSchema = z.object({ hooks: z.object({ 'get-manifest': z.string(), start: z.string() }) });

  it('is given the manifest as JSON', async () => {
    const { hooks } = hooksSchema.parse(JSON.parse(await readFile(join(ROOT, '.slack/hooks.json'), 'utf8')));
    const [program = '', ...args] = hooks['get-manifest'].split(' ');
    const { stdout } = await promisify(execFile)(program, [...args, '--source=local'], { cwd: ROOT });
    expect(JSON.parse(stdout)).toEqual(await readManifest());
  });

  it('starts the program that npm start starts', async () => {
    const { hooks } = hooksSchema.parse(JSON.parse(await readFile(join(ROOT, '.slack/hooks.json'), 'utf8')));
    expect(hooks.start).toBe('npm run --silent start');
  });
});
