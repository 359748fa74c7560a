import { z } from 'zod';
import type { Slack } from '../slack.ts';
import type { AgentThread } from '../state.ts';
import { type Answer, fail, json, knownChannel, type Method, method } from './method.ts';

const MOST_PROMPTS = 4;

const change = (slack: Slack, channelId: string, threadTs: string | undefined, next: Partial<AgentThread>): Answer => {
  const channel = knownChannel(slack, channelId);
  if (!channel) return fail('channel_not_found');
  if (threadTs !== undefined && !channel.messages.some(({ ts }) => ts === threadTs)) return fail('thread_not_found');
  const key = `${channelId}:${threadTs ?? ''}`;
  const thread = slack.workspace.agentThreads.get(key) ?? { status: '', title: '', prompts: [] };
  slack.workspace.agentThreads.set(key, { ...thread, ...next });
  slack.changes.emit({ type: 'agent_thread', key });
  return { ok: true };
};

/** Agent sessions: the status while it thinks, the prompts it suggests, the session's title. */
export const assistant: Record<string, Method> = {
  'assistant.threads.setStatus': method(
    ['assistant:write', 'chat:write'],
    z.object({
      channel_id: z.string(),
      thread_ts: z.string(),
      status: z.string(),
      loading_messages: json(z.array(z.string()).max(10)).optional(),
    }),
    (args, slack) => change(slack, args.channel_id, args.thread_ts, { status: args.status }),
  ),
  'assistant.threads.setSuggestedPrompts': method(
    ['assistant:write'],
    z.object({
      channel_id: z.string(),
      thread_ts: z.string().optional(),
      title: z.string().optional(),
      prompts: json(z.array(z.object({ title: z.string().min(1), message: z.string().min(1) })).min(1)),
    }),
    (args, slack) =>
      args.prompts.length > MOST_PROMPTS
        ? fail('too_many_prompts')
        : change(slack, args.channel_id, args.thread_ts, { prompts: args.prompts }),
  ),
  'assistant.threads.setTitle': method(
    ['assistant:write'],
    z.object({ channel_id: z.string(), thread_ts: z.string(), title: z.string() }),
    (args, slack) => change(slack, args.channel_id, args.thread_ts, { title: args.title }),
  ),
};
