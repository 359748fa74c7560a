import { useState } from 'react';
import type { Exchange } from '../traffic.ts';
import { ExchangeRow, titleOf } from './exchange-row.tsx';
import { usePage, useWorkspace } from './page-context.tsx';
import { userById } from './workspace.ts';

type Shown = 'all' | Exchange['direction'];

const SHOWN: readonly { value: Shown; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'delivery', label: 'To the app' },
  { value: 'call', label: 'From the app' },
];

const MOST = 200;

/** What went between Slack and the app, the newest first. */
export function TrafficPanel() {
  const { state } = usePage();
  const workspace = useWorkspace();
  const [shown, setShown] = useState<Shown>('all');
  const [filter, setFilter] = useState('');
  const [clearedAt, setClearedAt] = useState(0);
  const timeZone = userById(workspace, state.me)?.tz ?? 'Etc/UTC';
  const exchanges = workspace.traffic
    .filter(({ id, direction }) => id > clearedAt && (shown === 'all' || direction === shown))
    .filter((exchange) => titleOf(exchange).toLowerCase().includes(filter.toLowerCase()))
    .toReversed()
    .slice(0, MOST);
  return (
    <div className="traffic">
      <div className="row">
        <fieldset className="segmented" aria-label="Which traffic">
          {SHOWN.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name="traffic-shown"
                className="visually-hidden"
                checked={shown === value}
                onChange={() => setShown(value)}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <input
          type="search"
          aria-label="Filter by name"
          placeholder="Filter by name"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
        <button type="button" className="plain" onClick={() => setClearedAt(workspace.traffic.at(-1)?.id ?? 0)}>
          Clear
        </button>
      </div>
      {exchanges.length === 0 ? (
        <p className="empty">Events that go to the app and the calls that it makes appear here.</p>
      ) : (
        <ul className="exchanges">
          {exchanges.map((exchange) => (
            <ExchangeRow key={exchange.id} exchange={exchange} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </div>
  );
}
