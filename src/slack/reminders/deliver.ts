/** Brings reminders to Slack, each by a single call: whether to call again is decided elsewhere, from the ledger. */
import { webApi } from '@slack/bolt';
import type { Deliver, FindOutcome, PostOutcome, ReminderMessage } from '../../reminders/deliver.ts';
import type { GoneReason } from '../../reminders/ledger.ts';
import type { Destination } from '../../reminders/subscription.ts';
import type { Clients } from '../clients.ts';
import { type Message, PLAIN, wasNeverSent } from '../post.ts';

const REMINDER_EVENT = 'sti_desk_reminder';

/** Our clock and Slack's may differ. */
const CLOCKS_DIFFER_MS = 3 * 24 * 60 * 60_000;
const MOST_PAGES = 20;

interface DeliverOptions {
  /** Its own, so that what limits reminders never holds up an answer; it never calls again by itself. */
  readonly client: Clients['reminding'];
  readonly render: (message: ReminderMessage) => Message;
}

export function deliverToSlack({ client, render }: DeliverOptions): Deliver {
  return {
    post: async (message) => {
      try {
        const channel = await channelOf(message.destination, client);
        return await postOnce(channel, message.delivery, render(message), client);
      } catch (error) {
        // Nothing was posted yet: the conversation could not be opened.
        const judged = judge(error);
        return judged.outcome === 'unknown' ? { ...judged, outcome: 'not-posted' } : judged;
      }
    },
    find: async (destination, delivery, since) => {
      try {
        return await findOnce(await channelOf(destination, client), delivery, since, client);
      } catch (error) {
        if (error instanceof webApi.WebAPIRateLimitedError) return rateLimited(error);
        const refused = error instanceof webApi.WebAPIPlatformError ? String(error.data.error) : '';
        const detail = String(error);
        return { outcome: MAY_NOT_READ.test(refused) ? 'unreadable' : 'unknown', detail };
      }
    },
  };
}

const rateLimited = ({ retryAfter }: webApi.WebAPIRateLimitedError) => ({
  outcome: 'rate-limited' as const,
  retryAfterMs: retryAfter * 1000,
});

/** https://docs.slack.dev/reference/methods/conversations.history#errors */
const MAY_NOT_READ =
  /^(missing_scope|not_in_channel|channel_not_found|access_denied|no_permission|user_not_found|user_disabled|user_not_visible)$/;

async function channelOf({ kind, id }: Destination, client: DeliverOptions['client']): Promise<string> {
  if (kind === 'channel') return id;
  const { channel } = await client.conversations.open({ users: id });
  return channel?.id ?? id;
}

async function postOnce(
  channel: string,
  delivery: string,
  { text, blocks }: Message,
  client: DeliverOptions['client'],
): Promise<PostOutcome> {
  const send = async (shown: Message['blocks']): Promise<PostOutcome> => {
    try {
      const posted = await client.chat.postMessage({
        channel,
        text,
        ...(shown.length > 0 && { blocks: [...shown] }),
        ...PLAIN,
        metadata: { event_type: REMINDER_EVENT, event_payload: { delivery } },
      });
      return { outcome: 'posted', channel: posted.channel ?? channel, ts: posted.ts ?? '' };
    } catch (error) {
      return judge(error);
    }
  };
  const first = await send(blocks);
  // Refused as it looks, it is sent as plain text: what is said matters more.
  const isUnfit = first.outcome === 'not-posted' && /^(invalid_blocks|msg_blocks_too_long)/.test(first.detail);
  return isUnfit ? send([]) : first;
}

function judge(error: unknown): PostOutcome {
  if (error instanceof webApi.WebAPIRateLimitedError) return rateLimited(error);
  const gone = goneReason(error);
  if (gone !== null) return { outcome: 'gone', reason: gone };
  if (error instanceof webApi.WebAPIPlatformError) {
    const detail = String(error.data.error);
    // Slack says of these that some of the call may have been done.
    return {
      outcome: /^(internal_error|fatal_error|request_timeout|service_unavailable)$/.test(detail)
        ? 'unknown'
        : 'not-posted',
      detail,
    };
  }
  return { outcome: wasNeverSent(error) ? 'not-posted' : 'unknown', detail: String(error) };
}

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
function goneReason(error: unknown): GoneReason | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  switch (error.data.error) {
    case 'is_archived':
      return 'archived';
    case 'channel_not_found':
      return 'deleted';
    case 'not_in_channel':
      return 'not-invited';
    case 'user_not_found':
    case 'user_disabled':
    case 'user_not_visible':
    case 'cannot_dm_bot':
      return 'deactivated';
    case 'restricted_action':
    case 'restricted_action_read_only_channel':
    case 'restricted_action_thread_only_channel':
    case 'no_permission':
    case 'messages_tab_disabled':
      return 'not-allowed';
    default:
      return null;
  }
}

/**
 * From the newest message back to the time of the post. Clocks may be wrong, and have jumped since: what was posted a
 * while ago is among the newest in any case.
 */
async function findOnce(
  channel: string,
  delivery: string,
  since: number,
  client: DeliverOptions['client'],
): Promise<FindOutcome> {
  const oldest = (since - CLOCKS_DIFFER_MS) / 1000;
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { messages = [], response_metadata } = await client.conversations.history({
      channel,
      include_all_metadata: true,
      limit: 200,
      ...(cursor && { cursor }),
    });
    const found = messages.find(({ metadata }) => {
      const payload: Record<string, unknown> = metadata?.event_payload ?? {};
      return metadata?.event_type === REMINDER_EVENT && payload.delivery === delivery;
    });
    if (found?.ts) return { outcome: 'found', channel, ts: found.ts };
    cursor = response_metadata?.next_cursor;
    if (!cursor || Number(messages.at(-1)?.ts) < oldest) return { outcome: 'not-found' };
  }
  return { outcome: 'unreadable', detail: 'too many messages since' };
}
