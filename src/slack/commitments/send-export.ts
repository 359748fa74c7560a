/** `/sti-commitments export`: what somebody may see, as a file in their direct messages. */
import { FORMATS, type Format, writeTracker } from '../../commitments/files/write-tracker.ts';
import { findCommitments, readFilter } from '../../commitments/find-commitments.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import { escapeMrkdwn } from '../escape.ts';
import type { Desk } from '../ports.ts';
import { PLAIN } from '../post.ts';
import { homeOf, type Who } from './who.ts';

const ASKS_FOR_EXPORT = /^\s*export\b\s*(csv|xlsx|json|ics)?\b\s*(.*)$/is;

export interface ExportRequest {
  readonly format: Format;
  readonly filter: string;
}

/** null where it is no request for an export. */
export function readExportRequest(text: string): ExportRequest | null {
  const match = ASKS_FOR_EXPORT.exec(text);
  if (!match) return null;
  const format = FORMATS.find((known) => known === match[1]?.toLowerCase()) ?? 'xlsx';
  return { format, filter: match[2]?.trim() ?? '' };
}

/** Everything that fits and that they may see; without a filter what is closed and cancelled too. */
export async function sendExport(
  desk: Desk,
  { actor, readers, today, timeZone, language }: Who,
  { format, filter }: ExportRequest,
  channel: string | null,
): Promise<string> {
  const names = desk.names();
  const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, readers));
  const party = await homeOf(desk, actor.id, channel);
  const seeker = { id: actor.id, party, today };
  const found = findCommitments(visible, readFilter(filter || 'all', names, { now: desk.now(), timeZone }), seeker);
  if (found.length === 0) return escapeMrkdwn(say(language, 'commit.list-none'));
  const bytes = await writeTracker(format, found, { names, language, now: desk.now(), today });
  try {
    await upload(
      desk,
      actor.id,
      { name: `commitments-${today}.${format}`, bytes },
      say(language, 'commit.exported', { count: found.length }),
    );
    return escapeMrkdwn(say(language, 'commit.export-sent'));
  } catch (error) {
    desk.log.warn({ error: String(error) }, 'an export could not be sent');
    return escapeMrkdwn(say(language, 'commit.export-failed'));
  }
}

/** Slack wants the id of the conversation, which it tells when something is posted there. */
async function upload(
  desk: Desk,
  user: string,
  file: { name: string; bytes: Buffer },
  sentence: string,
): Promise<void> {
  const { chat, files } = desk.clients.posting;
  const { channel } = await chat.postMessage({ channel: user, text: escapeMrkdwn(sentence), ...PLAIN });
  const { upload_url, file_id } = await files.getUploadURLExternal({ filename: file.name, length: file.bytes.length });
  if (!channel || !upload_url || !file_id) throw new Error('Slack gave no place to upload to');
  const response = await desk.fetch(upload_url, {
    method: 'POST',
    body: new Uint8Array(file.bytes),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`the upload was refused with status ${response.status}`);
  await files.completeUploadExternal({ files: [{ id: file_id, title: file.name }], channel_id: channel });
}
