/** Commitments in a whole desk: how tests log them and give rights. */
import { expect } from 'vitest';
import type { Access } from '../../src/access/access.ts';
import type { SlackServer } from '../../src/playground/server.ts';
import { LOG_COMMAND } from '../../src/slack/commitments/on-log.ts';
import type { TestDesk } from './slack-desk.ts';

export const LINE = 'Thailand hosts the 2nd EV workshop by 30 June 2027 #electric-vehicles';

export const access = (given: Partial<Access>) => ({
  access: () =>
    Promise.resolve({ version: 1 as const, parties: {}, roles: {}, secondPersonVerification: false, ...given }),
});

/** Logs a commitment as somebody does: by command and form. @returns the ts of its confirmation */
export async function log(
  slack: SlackServer,
  who: string,
  line = LINE,
  values: Record<string, unknown> = {},
): Promise<string> {
  await slack.as(who).slash(LOG_COMMAND, line, 'general');
  const form = await slack.nextView(who);
  expect(await slack.as(who).submit(form.id, values)).toEqual({ outcome: 'taken' });
  return (await slack.nextEphemeral(who)).ts;
}

export const first = async (desk: TestDesk) => {
  const [commitment] = await desk.commitments.all();
  if (!commitment) throw new Error('nothing is logged');
  return commitment;
};

/** What a form shows in a field at first. */
export function initial(view: { blocks: readonly Record<string, unknown>[] }, field: string): unknown {
  const element = view.blocks.find(({ block_id }) => block_id === field)?.element as Record<string, unknown>;
  const option = element.initial_option as { value: string } | undefined;
  const options = element.initial_options as { value: string }[] | undefined;
  return element.initial_value ?? option?.value ?? options?.map(({ value }) => value) ?? element.initial_users ?? null;
}
