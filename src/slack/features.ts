/** Everything that the desk does in Slack. A new feature is a file that makes a `Feature`, and a line here. */

import { onCard } from './commitments/on-card.ts';
import { onChangeForm } from './commitments/on-change-form.ts';
import { onList } from './commitments/on-list.ts';
import { onLog } from './commitments/on-log.ts';
import { onNotes } from './commitments/on-notes.ts';
import { onPromisesNext } from './commitments/on-promises-next.ts';
import { onSayHome } from './commitments/on-say-home.ts';
import { onTracker } from './commitments/on-tracker.ts';
import type { Feature } from './feature.ts';
import { onCommand } from './on-command.ts';
import { onFeedback } from './on-feedback.ts';
import { onHome } from './on-home.ts';
import { onMessage } from './on-message.ts';
import { onShare } from './on-share.ts';
import { onShortcut } from './on-shortcut.ts';
import { onShowAll } from './on-show-all.ts';
import { onTellMe } from './on-tell-me.ts';
import { onWrongFact } from './on-wrong-fact.ts';
import type { Desk } from './ports.ts';
import { onCalendar } from './reminders/on-calendar.ts';
import { onRemind } from './reminders/on-remind.ts';
import { onReminderMenu } from './reminders/on-reminder-menu.ts';
import { onSubscribeForm } from './reminders/on-subscribe-form.ts';

export function features(desk: Desk): readonly Feature[] {
  return [
    onMessage(desk),
    onCommand(desk),
    onShortcut(desk),
    onHome(desk),
    onFeedback(desk),
    onWrongFact(desk),
    onTellMe(desk),
    onShare(desk),
    onShowAll(desk),
    onLog(desk),
    onNotes(desk),
    onTracker(desk),
    onCard(desk),
    onChangeForm(desk),
    onList(desk),
    onPromisesNext(desk),
    onSayHome(desk),
    onRemind(desk),
    onSubscribeForm(desk),
    onReminderMenu(desk),
    onCalendar(desk),
  ];
}
