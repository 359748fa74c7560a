import { common, failure, interact, type Reaction } from './interactions.ts';
import { isFields } from './limit-checks.ts';
import type { Slack } from './slack.ts';
import type { Fields, User, View } from './state.ts';
import { viewState } from './view-state.ts';
import { pushView, replaceView } from './web-api/views.ts';

const setStack = (slack: Slack, user: User, stack: View[]) => {
  if (stack.length > 0) slack.workspace.modals.set(user.id, stack);
  else slack.workspace.modals.delete(user.id);
  slack.changes.emit({ type: 'views', user: user.id });
};

/** A form handed in. The app's `response_action` decides what becomes of the modal. @param values by action id, block id or `elementKey` */
export const submitView = async (slack: Slack, user: User, view: View, values: Fields): Promise<Reaction> => {
  const filled = { ...view, state: { values: viewState(view, values) } };
  const delivered = await slack.deliver('interactive', {
    ...common(slack, user),
    type: 'view_submission',
    trigger_id: slack.triggers.newTrigger(user.id),
    view: filled,
    response_urls: [],
  });
  if (delivered.outcome !== 'acknowledged') return failure(delivered) ?? { outcome: 'taken' };
  const body = isFields(delivered.body) ? delivered.body : {};
  const next = isFields(body.view) ? body.view : {};
  switch (body.response_action) {
    case 'errors':
      return { outcome: 'errors', errors: body.errors as Record<string, string> };
    case 'update':
      return replaceView(slack, user.id, view, next).ok
        ? { outcome: 'taken' }
        : { outcome: 'failed', error: 'invalid_response' };
    case 'push':
      return pushView(slack, user.id, next).ok
        ? { outcome: 'taken' }
        : { outcome: 'failed', error: 'invalid_response' };
    case 'clear':
      setStack(slack, user, []);
      return { outcome: 'taken' };
    default:
      setStack(
        slack,
        user,
        (slack.workspace.modals.get(user.id) ?? []).filter(({ id }) => id !== view.id),
      );
      return { outcome: 'taken' };
  }
};

/** The modal closed by its person. @param all the whole stack, by the cross in its corner */
export const closeView = async (slack: Slack, user: User, view: View, all: boolean): Promise<Reaction> => {
  const stack = slack.workspace.modals.get(user.id) ?? [];
  setStack(slack, user, all || view.clear_on_close ? [] : stack.filter(({ id }) => id !== view.id));
  if (!view.notify_on_close) return { outcome: 'taken' };
  return await interact(slack, { ...common(slack, user), type: 'view_closed', view, is_cleared: all });
};
