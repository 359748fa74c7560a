import { z } from 'zod';
import { addReaction } from '../reactions.ts';
import { findMessage } from '../state.ts';
import { fail, knownChannel, type Method, method } from './method.ts';

export const reactions: Record<string, Method> = {
  'reactions.add': method(
    ['reactions:write'],
    z.object({ channel: z.string(), timestamp: z.string(), name: z.string() }),
    ({ channel: id, timestamp, name }, slack) => {
      const channel = knownChannel(slack, id);
      if (!channel) return fail('channel_not_found');
      if (channel.archived) return fail('is_archived');
      if (!channel.members.has(slack.app.botUserId)) return fail('not_in_channel');
      const message = findMessage(channel, timestamp);
      if (!message) return fail('message_not_found');
      if (!/^[\w+'-]+(::skin-tone-[2-6])?$/.test(name)) return fail('invalid_name');
      return addReaction(slack, channel, message, slack.app.botUserId, name) ? { ok: true } : fail('already_reacted');
    },
  ),
};
