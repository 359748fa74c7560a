import { titleOf } from './exchange-row.tsx';
import { usePage, useWorkspace } from './page-context.tsx';

const DISCONNECTS = [
  { reason: 'warning', label: 'Warn of a disconnect' },
  { reason: 'refresh_requested', label: 'Ask for a fresh connection' },
  { reason: 'drop', label: 'Cut the connection' },
] as const;

/** Faults of what goes to the app: its connection, and events that come twice. */
export function LineFaults() {
  const { send } = usePage();
  const { traffic, connections } = useWorkspace();
  const last = traffic.findLast(({ direction, name }) => direction === 'delivery' && name === 'events_api');
  const event_type = last && titleOf(last);
  return (
    <section className="line-faults" aria-label="Connection and delivery">
      <h3>Connection and delivery</h3>
      <p>
        {connections === 1 ? '1 connection is open.' : `${connections} connections are open.`}{' '}
        {event_type ? `The last event was ${event_type}.` : 'No event has been delivered yet.'}
      </p>
      <div className="row">
        {DISCONNECTS.map(({ reason, label }) => (
          <button
            type="button"
            className="plain"
            key={reason}
            disabled={connections === 0}
            onClick={() => send({ do: 'disconnect', reason })}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="row">
        {(['same', 'another'] as const).map((event_id) => (
          <button
            type="button"
            className="plain"
            key={event_id}
            disabled={!event_type}
            onClick={() => event_type && send({ do: 'redeliver', event_type, event_id })}
          >
            Deliver it again with {event_id === 'same' ? 'its own' : 'another'} id
          </button>
        ))}
      </div>
    </section>
  );
}
