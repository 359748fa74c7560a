/** What a feature listens to, as data: so that all of it is registered in one place and can be held against the manifest. */
import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  ButtonAction,
  GlobalShortcut,
  MessageShortcut,
  OverflowAction,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  StaticSelectAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { AcceptedQuestion } from '../questions/accept.ts';

type Listener<Args> = (args: Args & AllMiddlewareArgs) => Promise<void>;

export interface Feature {
  readonly events?: {
    readonly [Type in 'app_mention' | 'message' | 'app_home_opened']?: Listener<SlackEventMiddlewareArgs<Type>>;
  };
  /** By the command's name with its slash. */
  readonly commands?: Readonly<Record<string, Listener<SlackCommandMiddlewareArgs>>>;
  /** Message shortcuts, by callback id. */
  readonly shortcuts?: Readonly<Record<string, Listener<SlackShortcutMiddlewareArgs<MessageShortcut>>>>;
  /** Shortcuts on nothing, by callback id. */
  readonly globalShortcuts?: Readonly<Record<string, Listener<SlackShortcutMiddlewareArgs<GlobalShortcut>>>>;
  /** Buttons, by action id. */
  readonly buttons?: Readonly<Record<string, Listener<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>>>>;
  /** Overflow menus, by action id. */
  readonly menus?: Readonly<Record<string, Listener<SlackActionMiddlewareArgs<BlockAction<OverflowAction>>>>>;
  /** Selects in messages, by action id. */
  readonly selects?: Readonly<Record<string, Listener<SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>>>>>;
  /** Submitted views, by callback id. */
  readonly views?: Readonly<Record<string, Listener<SlackViewMiddlewareArgs<ViewSubmitAction>>>>;
}

export function register(app: App, features: readonly Feature[]): void {
  for (const { events, commands, shortcuts, globalShortcuts, buttons, menus, selects, views } of features) {
    if (events?.app_mention) app.event('app_mention', events.app_mention);
    if (events?.message) app.event('message', events.message);
    if (events?.app_home_opened) app.event('app_home_opened', events.app_home_opened);
    for (const [name, listener] of Object.entries(commands ?? {})) app.command(name, listener);
    for (const [id, listener] of Object.entries(shortcuts ?? {})) {
      app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: id }, listener);
    }
    for (const [id, listener] of Object.entries(globalShortcuts ?? {})) {
      app.shortcut<GlobalShortcut>({ type: 'shortcut', callback_id: id }, listener);
    }
    for (const [id, listener] of Object.entries(buttons ?? {})) {
      app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: id }, listener);
    }
    for (const [id, listener] of Object.entries(menus ?? {})) {
      app.action<BlockAction<OverflowAction>>({ type: 'block_actions', action_id: id }, listener);
    }
    for (const [id, listener] of Object.entries(selects ?? {})) {
      app.action<BlockAction<StaticSelectAction>>({ type: 'block_actions', action_id: id }, listener);
    }
    for (const [id, listener] of Object.entries(views ?? {})) {
      app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: id }, listener);
    }
  }
}

/** The question that the inbox took out of this delivery; undefined where it asks nothing. */
export function questionIn(context: AllMiddlewareArgs['context']): AcceptedQuestion | undefined {
  // Only the inbox puts it there, whole.
  return context.question as AcceptedQuestion | undefined;
}
