import { z } from 'zod';
import { postMessage } from '../posting.ts';
import type { Slack } from '../slack.ts';
import type { Channel, Fields, Message, StoredFile, User } from '../state.ts';
import { asApp, placeToPost } from './chat.ts';
import { fail, json, type Method, method } from './method.ts';

const MOST_BYTES = 100_000_000;

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  md: 'text/markdown',
};

const newFile = (slack: Slack, name: string, user: string, size: number): StoredFile => {
  const id = slack.newId('F');
  const filetype = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : '';
  return {
    id,
    name,
    title: name,
    created: Math.floor(slack.now() / 1000),
    timestamp: Math.floor(slack.now() / 1000),
    mimetype: TYPES[filetype] ?? 'application/octet-stream',
    filetype,
    user,
    size,
    mode: 'hosted',
    is_external: false,
    url_private: `${slack.origin()}/files/${id}/${encodeURIComponent(name)}`,
    url_private_download: `${slack.origin()}/files/${id}/${encodeURIComponent(name)}`,
    content: undefined,
    channels: [],
  };
};

const described = ({ content: _, ...file }: StoredFile): Fields => file;

/** A file that a person shares in a channel. */
export const sharedFile = (
  slack: Slack,
  user: User,
  channel: Channel,
  { name, content, comment }: { name: string; content: Buffer; comment: string },
  place: { thread_ts?: string },
): Message => {
  const file = { ...newFile(slack, name, user.id, content.length), content, channels: [channel.id] };
  slack.workspace.files.set(file.id, file);
  slack.changes.emit({ type: 'file', id: file.id });
  return postMessage(slack, channel, {
    user: user.id,
    subtype: 'file_share',
    text: comment,
    files: [described(file)],
    ...place,
  });
};

/** Takes the bytes for an upload address that `files.getUploadURLExternal` gave. */
export const receiveUpload = (slack: Slack, path: string, content: Buffer): boolean => {
  const file = slack.workspace.files.get(path.split('/').at(-1) ?? '');
  if (!file || file.content || content.length !== file.size) return false;
  file.content = content;
  return true;
};

export const files: Record<string, Method> = {
  'files.getUploadURLExternal': method(
    ['files:write'],
    z.object({ filename: z.string().min(1), length: z.coerce.number().int() }),
    ({ filename, length }, slack) => {
      if (length <= 0 || length > MOST_BYTES)
        return fail(length <= 0 ? 'invalid_arguments' : 'file_upload_size_restricted');
      const file = newFile(slack, filename, slack.app.botUserId, length);
      slack.workspace.files.set(file.id, file);
      return { ok: true, upload_url: `${slack.origin()}/upload/v1/${file.id}`, file_id: file.id };
    },
  ),
  'files.completeUploadExternal': method(
    ['files:write'],
    z.object({
      files: json(z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)),
      channel_id: z.string().optional(),
      thread_ts: z.string().optional(),
      initial_comment: z.string().optional(),
    }),
    (args, slack) => {
      const found = args.files.map(({ id, title }) => ({ file: slack.workspace.files.get(id), title }));
      const stored = found.flatMap(({ file, title }) => (file?.content ? [{ file, title }] : []));
      if (stored.length < found.length) return fail('file_not_found');
      const place = args.channel_id === undefined ? undefined : placeToPost(slack, args.channel_id);
      if (place && !place.ok) return place;
      for (const { file, title } of stored) {
        file.title = title ?? file.title;
        if (place) file.channels.push(place.channel.id);
        slack.changes.emit({ type: 'file', id: file.id });
      }
      const shared = stored.map(({ file }) => described(file));
      if (place) {
        postMessage(slack, place.channel, {
          ...asApp(slack),
          subtype: 'file_share',
          text: args.initial_comment ?? '',
          files: shared,
          ...(args.thread_ts ? { thread_ts: args.thread_ts } : {}),
        });
      }
      return { ok: true, files: shared };
    },
  ),
  'files.info': method(['files:read'], z.object({ file: z.string() }), ({ file: id }, { workspace }) => {
    const file = workspace.files.get(id);
    return file?.content ? { ok: true, file: described(file) } : fail('file_not_found');
  }),
};
