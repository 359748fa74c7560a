/** A submitted form of a commitment: asked about, shown again beside what may be the same, or logged. */
import { v7 } from 'uuid';
import type { Commitment } from '../../commitments/commitment.ts';
import { complete } from '../../commitments/draft.ts';
import { possibleDuplicates } from '../../commitments/duplicates.ts';
import { begin } from '../../commitments/log.ts';
import { isVisible } from '../../commitments/visibility.ts';
import { say } from '../../messages/say.ts';
import type { Desk } from '../ports.ts';
import { errorsOf } from './errors-of.ts';
import { type Filling, formView, LOG_VIEW } from './form.ts';
import type { FormContext } from './form-context.ts';
import { refuseOwners } from './owners.ts';
import type { SubmittedForm } from './read-form.ts';
import type { Who } from './who.ts';

type LogOutcome =
  | { readonly is: 'errors'; readonly errors: Record<string, string> }
  | { readonly is: 'again'; readonly view: ReturnType<typeof formView> }
  | { readonly is: 'logged'; readonly commitment: Commitment }
  /** The same form was submitted before, and confirmed then. */
  | { readonly is: 'already-logged' };

interface Submission {
  readonly who: Who;
  readonly context: FormContext;
  readonly form: SubmittedForm;
  /** The view's id: a form that is submitted twice is saved once. */
  readonly key: string;
}

export async function submitLog(desk: Desk, { who, context, form, key }: Submission): Promise<LogOutcome> {
  const { language, actor } = who;
  const completed = complete(form);
  if (!completed.ok) return { is: 'errors', errors: errorsOf(completed.questions, language) };
  const refused = await refuseOwners(desk, completed.terms, [], language);
  if (Object.keys(refused).length > 0) return { is: 'errors', errors: refused };
  const lifecycle = form.progress.lifecycle === 'proposed' ? 'proposed' : 'agreed';
  if (!context.sure) {
    const visible = (await desk.commitments.all()).filter((commitment) => isVisible(commitment, who.readers));
    const duplicates = possibleDuplicates(completed.terms, visible);
    if (duplicates.length > 0) {
      const filling: Filling = { ...form, progress: begin(completed.terms, lifecycle), duplicates, notice: [] };
      return { is: 'again', view: formView(LOG_VIEW, filling, { ...context, sure: true }, desk, language) };
    }
  }
  try {
    const result = await desk.commitments.log({
      key,
      actor,
      at: desk.now(),
      commitments: [
        {
          id: v7({ msecs: desk.now() }),
          origin: { channel: context.channel, permalink: context.permalink },
          content: begin(completed.terms, lifecycle),
        },
      ],
    });
    if (result.outcome === 'not-allowed')
      return { is: 'errors', errors: { title: say(language, 'commit.refused-not-allowed') } };
    const [commitment] = result.commitments;
    return result.outcome === 'logged' && commitment ? { is: 'logged', commitment } : { is: 'already-logged' };
  } catch (error) {
    desk.log.error({ error: String(error) }, 'a commitment could not be kept');
    return { is: 'errors', errors: { title: say(language, 'commit.not-kept') } };
  }
}
