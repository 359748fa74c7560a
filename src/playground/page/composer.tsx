import { type ChangeEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ChannelSnapshot } from '../control.ts';
import type { Candidate } from './completion.ts';
import { completionAt } from './completion.ts';
import { CompletionList, optionId } from './completion-list.tsx';
import { sendFile } from './control-client.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { useSubmit } from './use-submit.ts';

type ComposerProps = { channel: ChannelSnapshot; thread: string | undefined; label: string };

/** Enter sends, Shift+Enter breaks the line; commands, people and channels are completed. */
export function Composer({ channel, thread, label }: ComposerProps) {
  const { state, dispatch, send } = usePage();
  const workspace = useWorkspace();
  const { me } = state;
  const [text, setText] = useState('');
  const [cursor, setCursor] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const submit = useSubmit(channel, thread);
  const completion = dismissed
    ? undefined
    : completionAt(workspace, text, cursor, { me, commands: thread === undefined });
  const globals = workspace.app.shortcuts.filter(({ type }) => type === 'global');

  const onChange = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    setText(target.value);
    setCursor(target.selectionStart);
    setActive(0);
    setDismissed(false);
  };

  const complete = ({ insert }: Candidate) => {
    if (!completion) return;
    const next = text.slice(0, completion.from) + insert + text.slice(completion.to);
    const at = completion.from + insert.length;
    setText(next);
    setCursor(at);
    requestAnimationFrame(() => area.current?.setSelectionRange(at, at));
  };

  const submitText = () => {
    if (text.trim() === '' || !submit(text.trim())) return;
    setText('');
    setCursor(0);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = completion?.candidates[active];
    if (completion && chosen) {
      const count = completion.candidates.length;
      const whole = text.slice(completion.from, completion.to) === chosen.insert.trim();
      if (event.key === 'ArrowDown') setActive((active + 1) % count);
      else if (event.key === 'ArrowUp') setActive((active - 1 + count) % count);
      else if (event.key === 'Escape') setDismissed(true);
      else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey && !whole)) complete(chosen);
      else if (event.key === 'Enter' && !event.shiftKey) submitText();
      else return;
      event.preventDefault();
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submitText();
  };

  const attach = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const files = [...(target.files ?? [])];
    // What was typed goes with the first, as in Slack.
    if (files.length > 0) setText('');
    for (const [index, file] of files.entries()) {
      const typed = index === 0 ? text.trim() : '';
      const answer = await sendFile(file, { user: me, channel: channel.id, thread_ts: thread, text: typed });
      if (!answer.ok) dispatch({ type: 'notice', text: answer.error });
    }
    target.value = '';
  };

  return (
    <div className="composer">
      {completion && (
        <CompletionList id={listId} candidates={completion.candidates} active={active} choose={complete} />
      )}
      <div className="composer-box">
        <textarea
          ref={area}
          aria-label={label}
          placeholder={label}
          rows={1}
          value={text}
          onChange={onChange}
          onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={completion ? listId : undefined}
          aria-activedescendant={completion ? optionId(listId, active) : undefined}
        />
        <div className="composer-tools">
          {globals.length > 0 && (
            <Menu
              label="Shortcuts"
              side="above"
              align="start"
              items={globals.map(({ name, callback_id }) => ({
                key: callback_id,
                label: name,
                choose: () => void send({ do: 'shortcut', user: me, callback_id }),
              }))}
            >
              <Icon name="bolt" />
            </Menu>
          )}
          <label className="attach" title="Attach a file">
            <input type="file" className="visually-hidden" aria-label="Attach a file" onChange={attach} multiple />
            <Icon name="clip" />
          </label>
          <span className="keys" aria-hidden="true">
            <kbd>Enter</kbd> sends, <kbd>Shift</kbd> + <kbd>Enter</kbd> new line
          </span>
          <button
            type="button"
            className="primary"
            aria-label="Send"
            disabled={text.trim() === ''}
            onClick={submitText}
          >
            <Icon name="send" />
          </button>
        </div>
      </div>
    </div>
  );
}
