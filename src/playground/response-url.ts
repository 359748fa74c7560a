import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { answerWithFaults } from './faulty-answer.ts';
import { parseJson, readBody } from './http.ts';
import { checkContent } from './message-content.ts';
import { changeMessage, deleteMessage, postEphemeral, postMessage } from './posting.ts';
import type { Slack } from './slack.ts';
import type { ResponseTarget } from './triggers.ts';
import { asApp } from './web-api/chat.ts';
import { type Answer, fail } from './web-api/method.ts';

const responseSchema = z.object({
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  attachments: z.unknown().optional(),
  metadata: z.unknown().optional(),
});

/** What an app sends with an acknowledgement of a command or to a response_url, put where it belongs. */
export const respond = (slack: Slack, target: ResponseTarget, given: unknown): Answer => {
  const parsed = responseSchema.safeParse(given);
  if (!parsed.success) return fail('invalid_payload');
  const channel = slack.workspace.channels.get(target.channel);
  if (!channel) return fail('channel_not_found');
  const { ephemerals } = slack.workspace;
  const index = ephemerals.findIndex(({ message }) => message.ts === target.messageTs);
  const original = ephemerals[index];
  if (parsed.data.delete_original) {
    if (original) {
      ephemerals.splice(index, 1);
      slack.changes.emit({ type: 'message_deleted', channel: channel.id, ts: original.message.ts });
    } else if (target.messageTs) deleteMessage(slack, channel, target.messageTs);
    return { ok: true };
  }
  const checked = checkContent(parsed.data);
  if (!checked.ok) return checked;
  const replacement = { ...checked.draft, blocks: checked.draft.blocks ?? [] };
  if (parsed.data.replace_original && original) {
    const changed = { ...original, message: { ...original.message, ...replacement } };
    ephemerals[index] = changed;
    slack.changes.emit({ type: 'ephemeral', ephemeral: changed });
    return { ok: true };
  }
  if (parsed.data.replace_original && target.messageTs) {
    return changeMessage(slack, channel, target.messageTs, replacement) ? { ok: true } : fail('message_not_found');
  }
  const thread_ts = parsed.data.thread_ts ?? target.threadTs;
  const draft = { ...asApp(slack), ...checked.draft, ...(thread_ts ? { thread_ts } : {}) };
  if (parsed.data.response_type === 'in_channel') postMessage(slack, channel, draft);
  else postEphemeral(slack, channel.id, target.user, draft);
  return { ok: true };
};

/** Answers `POST` to a response_url. */
export const answerResponseUrl = async (
  slack: Slack,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const body = parseJson((await readBody(request)).toString());
  await answerWithFaults(slack, 'response_url', body, response, () => {
    const used = slack.triggers.redeemResponsePath(path);
    if (!used.ok) return { status: 404, body: used };
    const answer = respond(slack, used.target, body);
    return { status: answer.ok ? 200 : 400, body: answer };
  });
};
