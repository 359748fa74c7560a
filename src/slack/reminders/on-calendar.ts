/** "Add to calendar": a calendar file of what a reminder holds, to whoever pressed it. */
import ical, { ICalCalendarMethod } from 'ical-generator';
import { say } from '../../messages/say.ts';
import { dueDays, type Item, isDay, maySee } from '../../reminders/item.ts';
import { withoutTwins } from '../../reminders/same-thing.ts';
import { whoIs } from '../commitments/who.ts';
import type { Feature } from '../feature.ts';
import { hearButton } from '../hear-button.ts';
import type { Desk } from '../ports.ts';
import { REMINDER_CALENDAR } from './reminder-message.ts';

const FILE_NAME = 'sti-desk.ics';
const DAY_MS = 24 * 60 * 60_000;

export function onCalendar(desk: Desk): Feature {
  return {
    buttons: {
      [REMINDER_CALENDAR]: hearButton(desk, async ({ user, value, language }) => {
        const { deliveries } = await desk.reminders.ledger();
        const about = deliveries.find(({ id }) => id === value)?.about;
        const agenda = await desk.agenda();
        const ids = about?.kind === 'reminders' ? about.entries.map(({ item }) => item) : [];
        const { readers } = await whoIs(desk, user);
        const items = [...new Set(ids)]
          .flatMap((id) => agenda.byId.get(id) ?? [])
          .filter((item) => maySee(item, readers));
        // A month or a year is no day to put into a calendar.
        const dated = withoutTwins(items).filter(({ due }) => isDay(due));
        if (dated.length === 0) return say(language, 'remind.no-days');
        await sendFile(desk, user, new TextEncoder().encode(calendarOf(dated, desk.now())));
        return say(language, 'remind.calendar-sent');
      }),
    },
  };
}

/**
 * In the three steps that Slack names: the client's own way makes a form that `desk.fetch`, which goes through the
 * house's proxy, does not take for one.
 */
async function sendFile({ clients, fetch }: Desk, user: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
  const place = { filename: FILE_NAME, length: content.length };
  const { upload_url = '', file_id = '' } = await clients.posting.files.getUploadURLExternal(place);
  const taken = await fetch(upload_url, { method: 'POST', body: content, signal: AbortSignal.timeout(10_000) });
  if (!taken.ok) throw new Error(`the calendar file was refused: status ${taken.status}`);
  const { channel } = await clients.reading.conversations.open({ users: user });
  const files: [{ id: string; title: string }] = [{ id: file_id, title: FILE_NAME }];
  await clients.posting.files.completeUploadExternal({ files, channel_id: channel?.id ?? user });
}

/** All days, which belong to no time zone. */
function calendarOf(items: readonly Item[], now: number): string {
  const calendar = ical({ name: 'STI Desk', method: ICalCalendarMethod.PUBLISH });
  for (const item of items) {
    const { first, last } = dueDays(item);
    calendar.createEvent({
      id: `${item.id}@sti-desk`,
      stamp: new Date(now),
      start: new Date(first),
      // The end of an all-day event is the day after it.
      end: new Date(Date.parse(last) + DAY_MS),
      allDay: true,
      timezone: 'UTC',
      summary: item.title,
      description: item.statement,
    });
  }
  return calendar.toString();
}
