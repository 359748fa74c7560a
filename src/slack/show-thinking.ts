/** A status under the question while the desk thinks; Slack takes it away with the answer. */
import type { Language } from '../answers/language.ts';
import { say } from '../messages/say.ts';
import type { AcceptedQuestion } from '../questions/accept.ts';
import { threadFor } from './deliver.ts';
import type { Desk } from './ports.ts';

/** What comes sooner needs no status. */
const SOON_MS = 400;
/** A status that arrived after the answer would stay; one that takes longer than this is not waited for. */
const LONGEST_WAIT_MS = 500;

/** Waits for what is being thought about. Shown only in threads: Slack knows no status elsewhere. */
export async function showThinking<Thought>(
  desk: Desk,
  accepted: AcceptedQuestion,
  language: Language,
  thinking: Promise<Thought>,
): Promise<Thought> {
  const thread = threadFor(accepted);
  const alone = accepted.surface === 'command' || accepted.surface === 'shortcut';
  if (thread === null || alone) return thinking;
  const isSoon = await Promise.race([thinking.then(() => true), desk.wait(SOON_MS).then(() => false)]);
  if (isSoon) return thinking;
  const shown = desk.clients.reading.assistant.threads
    .setStatus({ channel_id: accepted.channel, thread_ts: thread, status: say(language, 'slack.thinking') })
    .catch((error: unknown) => desk.log.debug({ error: String(error) }, 'no status could be shown'));
  const thought = await thinking;
  await Promise.race([shown, desk.wait(LONGEST_WAIT_MS)]);
  return thought;
}
