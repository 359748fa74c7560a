import { memo, useState } from 'react';
import type { Exchange } from '../traffic.ts';
import { Icon } from './icon.tsx';
import { preciseTimeAt } from './time-of.ts';

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The kind of event or interaction says more than the envelope's. */
export const titleOf = ({ direction, name, sent }: Exchange): string => {
  if (direction === 'call') return name;
  const event = fieldOf(fieldOf(sent, 'event'), 'type');
  return String(event ?? fieldOf(sent, 'type') ?? fieldOf(sent, 'command') ?? name);
};

const failed = ({ received, outcome }: Exchange): boolean =>
  fieldOf(received, 'ok') === false || (outcome !== undefined && outcome !== 'acknowledged');

const endOf = (exchange: Exchange): string => {
  const { received, outcome, milliseconds } = exchange;
  if (milliseconds === undefined) return 'waiting';
  const error = fieldOf(received, 'error');
  const how = typeof error === 'string' ? error : failed(exchange) ? outcome : 'ok';
  return `${how}, ${milliseconds} ms`;
};

function Json({ label, value }: { label: string; value: unknown }) {
  if (value === undefined) return null;
  return (
    <div>
      <h3>{label}</h3>
      <pre>{JSON.stringify(value, null, 2)}</pre>
    </div>
  );
}

type ExchangeRowProps = { exchange: Exchange; timeZone: string };

/** One exchange; what was sent and answered unfolds. */
export const ExchangeRow = memo(function ExchangeRow({ exchange, timeZone }: ExchangeRowProps) {
  const [open, setOpen] = useState(false);
  const toApp = exchange.direction === 'delivery';
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary data-failed={failed(exchange)}>
          <Icon name={toApp ? 'down' : 'up'} />
          <span className="visually-hidden">{toApp ? 'to the app: ' : 'from the app: '}</span>
          <code>{titleOf(exchange)}</code>
          <span className="end">{endOf(exchange)}</span>
          <time>{preciseTimeAt(exchange.at, timeZone)}</time>
        </summary>
        {open && (
          <div className="exchange-detail">
            <Json label={toApp ? 'Delivered' : 'Called with'} value={exchange.sent} />
            <Json label={toApp ? 'Acknowledged with' : 'Answered'} value={exchange.received} />
          </div>
        )}
      </details>
    </li>
  );
});
