/** "This fact is wrong": a modal asks which and why; the curator channel hears of it with the claim's id. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../answers/language.ts';
import { say } from '../messages/say.ts';
import type { CuratedRecord } from '../record/record.ts';
import { ACTIONS } from './answer-blocks.ts';
import { LIMITS, plain, section } from './blocks.ts';
import { readJson } from './button-value.ts';
import { cut, escapeMrkdwn } from './escape.ts';
import type { Feature } from './feature.ts';
import type { Desk } from './ports.ts';
import { tellCurators } from './tell-curators.ts';

const WRONG_FACT_VIEW = 'fact_wrong_form';

const LONGEST_REPORT = 2000;

const claimIds = z.array(z.string()).min(1).max(LIMITS.options);

const filledIn = z.object({
  claim: z.object({ claim: z.object({ selected_option: z.object({ value: z.string() }) }) }),
  reason: z.object({ reason: z.object({ value: z.string().trim().min(1) }) }),
});

export function onWrongFact(desk: Desk): Feature {
  return {
    buttons: {
      [ACTIONS.wrongFact]: async ({ ack, body, action }) => {
        // First of all: the trigger lives three seconds.
        const view = formFor(action.value, desk.record(), desk.language);
        await Promise.all([ack(), desk.clients.reading.views.open({ trigger_id: body.trigger_id, view })]);
      },
    },
    views: {
      [WRONG_FACT_VIEW]: async ({ ack, body, view }) => {
        const { language } = await desk.askers.of(body.user.id);
        const values = filledIn.safeParse(view.state.values);
        if (!values.success) {
          await ack({ response_action: 'errors', errors: { reason: say(language, 'slack.wrong-empty') } });
          return;
        }
        const claim = values.data.claim.claim.selected_option.value;
        const text = cut(values.data.reason.reason.value, LONGEST_REPORT);
        try {
          await desk.questions.reportFact({ claim, user: body.user.id, text, at: desk.now() });
        } catch (error) {
          desk.log.error({ error: String(error), claim }, 'a report could not be kept');
          await ack({ response_action: 'errors', errors: { reason: say(language, 'slack.button-failed') } });
          return;
        }
        await ack({ response_action: 'update', view: thanks(language) });
        await reportToCurators(desk, { claim, user: body.user.id, text });
      },
    },
  };
}

function formFor(value: string | undefined, record: CuratedRecord, language: Language): types.ModalView {
  const ids = claimIds.safeParse(readJson(value));
  const options = (ids.success ? ids.data : []).flatMap((id) => {
    const found = record.claims.get(id);
    return found && id.length <= LIMITS.optionValue
      ? [{ text: plain(found.claim.text, LIMITS.optionText), value: id }]
      : [];
  });
  if (options.length === 0) return message(say(language, 'slack.too-old'), language);
  return {
    type: 'modal',
    callback_id: WRONG_FACT_VIEW,
    title: plain(say(language, 'slack.wrong-title'), LIMITS.viewTitle),
    submit: plain(say(language, 'slack.send'), LIMITS.viewTitle),
    close: plain(say(language, 'slack.cancel'), LIMITS.viewTitle),
    blocks: [
      {
        type: 'input',
        block_id: 'claim',
        label: plain(say(language, 'slack.wrong-which'), LIMITS.section),
        element: {
          type: 'static_select',
          action_id: 'claim',
          options,
          ...(options.length === 1 && options[0] && { initial_option: options[0] }),
        },
      },
      {
        type: 'input',
        block_id: 'reason',
        label: plain(say(language, 'slack.wrong-why'), LIMITS.section),
        element: { type: 'plain_text_input', action_id: 'reason', multiline: true, max_length: LONGEST_REPORT },
      },
    ],
  };
}

function message(text: string, language: Language): types.ModalView {
  return {
    type: 'modal',
    title: plain(say(language, 'slack.wrong-title'), LIMITS.viewTitle),
    close: plain(say(language, 'slack.close'), LIMITS.viewTitle),
    blocks: [section(escapeMrkdwn(text))],
  };
}

const thanks = (language: Language): types.ModalView => message(say(language, 'slack.wrong-thanks'), language);

/** The report is kept whether or not the channel can be told. */
async function reportToCurators(desk: Desk, report: { claim: string; user: string; text: string }): Promise<void> {
  const statement = desk.record().claims.get(report.claim)?.claim.text ?? '';
  await tellCurators(
    desk,
    say(desk.language, 'slack.wrong-report', {
      user: `<@${report.user}>`,
      claim: escapeMrkdwn(report.claim),
      statement: escapeMrkdwn(statement),
      reason: escapeMrkdwn(report.text),
    }),
  );
}
