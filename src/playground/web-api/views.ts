import { z } from 'zod';
import { faultsOfView, numbered } from '../limits.ts';
import type { Slack } from '../slack.ts';
import type { Block, Fields, View } from '../state.ts';
import { type Failure, fail, fields, json, type Method, method } from './method.ts';

const viewArgument = json(fields);

type Checked = { ok: true; view: Fields } | Failure;

const checkView = (view: Fields, type: 'modal' | 'home'): Checked => {
  const faults = faultsOfView(view, type);
  if (faults.length === 0) return { ok: true, view };
  return fail('invalid_arguments', {
    response_metadata: {
      messages: faults.map(({ path, message }) => `[ERROR] ${message} [json-pointer:/view${path}]`),
    },
  });
};

/** The view as Slack keeps and returns it. */
const keptView = (slack: Slack, view: Fields, kept: Pick<View, 'id' | 'root_view_id' | 'previous_view_id'>): View => ({
  title: null,
  close: null,
  submit: null,
  callback_id: '',
  external_id: '',
  private_metadata: '',
  clear_on_close: false,
  notify_on_close: false,
  ...view,
  ...kept,
  type: view.type === 'home' ? 'home' : 'modal',
  blocks: numbered(view.blocks as Block[]),
  team_id: slack.workspace.team.id,
  app_id: slack.app.appId,
  app_installed_team_id: slack.workspace.team.id,
  bot_id: slack.app.botId,
  hash: `${Math.floor(slack.now() / 1000)}.${slack.newId('')}`,
  state: { values: {} },
});

const MOST_MODALS = 3;

/** Puts a modal on a person's stack. Slack allows three. */
export const pushView = (slack: Slack, user: string, view: Fields): { ok: true; view: View } | Failure => {
  const checked = checkView(view, 'modal');
  if (!checked.ok) return checked;
  const stack = slack.workspace.modals.get(user) ?? [];
  if (stack.length >= MOST_MODALS) return fail('push_limit_reached');
  const external = checked.view.external_id;
  if (external && stack.some(({ external_id }) => external_id === external)) return fail('duplicate_external_id');
  const id = slack.newId('V');
  const kept = keptView(slack, checked.view, {
    id,
    root_view_id: stack[0]?.id ?? id,
    previous_view_id: stack.at(-1)?.id ?? null,
  });
  slack.workspace.modals.set(user, [...stack, kept]);
  slack.changes.emit({ type: 'views', user });
  return { ok: true, view: kept };
};

export const replaceView = (
  slack: Slack,
  user: string,
  old: View,
  view: Fields,
): { ok: true; view: View } | Failure => {
  const checked = checkView(view, 'modal');
  if (!checked.ok) return checked;
  const { id, root_view_id, previous_view_id } = old;
  const kept = keptView(slack, checked.view, { id, root_view_id, previous_view_id });
  const stack = slack.workspace.modals.get(user) ?? [];
  slack.workspace.modals.set(
    user,
    stack.map((other) => (other.id === old.id ? kept : other)),
  );
  slack.changes.emit({ type: 'views', user });
  return { ok: true, view: kept };
};

const open = (view: Fields, triggerId: string, slack: Slack, fresh: boolean) => {
  const checked = checkView(view, 'modal');
  if (!checked.ok) return checked;
  const trigger = slack.triggers.redeemTrigger(triggerId);
  if (!trigger.ok) return fail(trigger.error);
  if (fresh) slack.workspace.modals.delete(trigger.user);
  return pushView(slack, trigger.user, view);
};

export const views: Record<string, Method> = {
  'views.open': method([], z.object({ trigger_id: z.string(), view: viewArgument }), (args, slack) =>
    open(args.view, args.trigger_id, slack, true),
  ),
  'views.push': method([], z.object({ trigger_id: z.string(), view: viewArgument }), (args, slack) =>
    open(args.view, args.trigger_id, slack, false),
  ),
  'views.update': method(
    [],
    z.object({
      view: viewArgument,
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
    }),
    (args, slack) => {
      for (const [user, stack] of slack.workspace.modals) {
        const old = stack.find(({ id, external_id }) =>
          args.view_id === undefined
            ? args.external_id !== undefined && external_id === args.external_id
            : id === args.view_id,
        );
        if (!old) continue;
        return args.hash !== undefined && args.hash !== old.hash
          ? fail('hash_conflict')
          : replaceView(slack, user, old, args.view);
      }
      return fail('not_found');
    },
  ),
  'views.publish': method(
    [],
    z.object({ user_id: z.string(), view: viewArgument, hash: z.string().optional() }),
    (args, slack) => {
      if (!slack.workspace.users.has(args.user_id)) return fail('invalid_arguments');
      if (slack.installation.features.app_home?.home_tab_enabled !== true) return fail('not_enabled');
      const old = slack.workspace.homes.get(args.user_id);
      if (args.hash !== undefined && old && args.hash !== old.hash) return fail('hash_conflict');
      const checked = checkView(args.view, 'home');
      if (!checked.ok) return checked;
      const id = old?.id ?? slack.newId('V');
      const view = keptView(slack, checked.view, { id, root_view_id: id, previous_view_id: null });
      slack.workspace.homes.set(args.user_id, view);
      slack.changes.emit({ type: 'views', user: args.user_id });
      return { ok: true, view };
    },
  ),
};
