import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/playground/control.ts';
import { type SlackServer, startSlackServer } from '../../src/playground/server.ts';
import { followStream } from './follow-stream.ts';

let slack: SlackServer;

beforeEach(async () => {
  slack = await startSlackServer();
});

afterEach(() => slack.close());

const command = async (body: Command | object): Promise<Record<string, unknown>> => {
  const response = await fetch(`${slack.origin}/control/commands`, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as Record<string, unknown>;
};

const first = () => followStream(slack.origin, (event) => event);

describe('the control API', () => {
  it('shows the whole workspace first', async () => {
    const event = await first();
    expect(event).toMatchObject({
      type: 'snapshot',
      snapshot: { app: { userId: slack.botUserId }, connections: 0, clock: { offset: 0 } },
    });
    expect(JSON.stringify(event)).not.toContain(slack.botToken);
  });

  it('acts as a person, and streams what came of it', async () => {
    const user = slack.as('mei').id;
    const event = await followStream(
      slack.origin,
      (streamed) => (streamed.type === 'message' ? streamed : undefined),
      () => command({ do: 'post', user, channel: 'general', text: 'hello @siti' }),
    );
    expect(event).toMatchObject({ message: { user, text: `hello <@${slack.as('siti').id}>` } });
  });

  it('says why a command cannot be followed, and changes nothing', async () => {
    expect(await command({ do: 'post', user: 'mei', channel: 'nowhere', text: 'x' })).toEqual({
      ok: false,
      error: 'there is no channel nowhere',
    });
    expect(await command({ do: 'dance' })).toMatchObject({ ok: false });
    expect(await command({ do: 'post', user: 'mei', channel: 'plan-2020', text: 'x' })).toMatchObject({ ok: false });
  });

  it('moves the clock', async () => {
    await command({ do: 'advance-clock', milliseconds: 86_400_000 });
    expect(slack.clock.offset()).toBe(86_400_000);
    expect(await first()).toMatchObject({ snapshot: { clock: { offset: 86_400_000 } } });
    await command({ do: 'reset-clock' });
    expect(slack.clock.offset()).toBe(0);
  });

  it('sets faults, archives channels and takes the app out of them', async () => {
    await command({ do: 'fault', fault: { kind: 'rate-limit', retryAfter: 3, method: 'chat.postMessage' } });
    expect(slack.faults.pending()).toEqual([{ kind: 'rate-limit', retryAfter: 3, method: 'chat.postMessage' }]);
    await command({ do: 'archive', user: 'daniel', channel: 'general' });
    expect(await command({ do: 'post', user: 'mei', channel: 'general', text: 'x' })).toEqual({
      ok: false,
      error: '#general is archived',
    });
  });

  it('takes files in', async () => {
    const query = new URLSearchParams({ user: 'mei', channel: 'general', name: 'plan.txt' });
    await fetch(`${slack.origin}/control/files?${query}`, { method: 'POST', body: 'the plan' });
    expect(slack.messages('general')).toMatchObject([
      { subtype: 'file_share', files: [{ name: 'plan.txt', size: 8 }] },
    ]);
  });

  it.each(['/control/commands', '/control/files', '/api/auth.test'])('keeps other sites away from %s', async (path) => {
    const response = await fetch(`${slack.origin}${path}`, {
      method: 'POST',
      headers: { origin: 'https://example.org' },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });
});
