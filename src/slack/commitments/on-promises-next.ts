/** The rest of an answer about who owes what, page by page, to whoever asks for it: what they may see themselves. */
import { say } from '../../messages/say.ts';
import { readCarried } from '../asked-again.ts';
import type { Feature } from '../feature.ts';
import type { Desk } from '../ports.ts';
import { PROMISES_NEXT, promisesFor } from './answer-promises.ts';
import { tell, tellAlone } from './confirm.ts';
import { whoIs } from './who.ts';

export function onPromisesNext(desk: Desk): Feature {
  return {
    buttons: {
      [PROMISES_NEXT]: async ({ ack, body, action }) => {
        await ack();
        const [who, channel] = [await whoIs(desk, body.user.id), body.channel?.id ?? null];
        const { actor, language, readers } = who;
        const again = readCarried(action.value);
        const page = again && (await promisesFor(desk, { ...again, user: actor.id, channel, readers, language }));
        if (page) await tellAlone(desk, actor.id, channel, page.message);
        else await tell(desk, actor.id, channel, say(language, 'slack.too-old'));
      },
    },
  };
}
