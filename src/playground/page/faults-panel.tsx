import { CallFaultForm } from './call-fault-form.tsx';
import { describeFault } from './describe-fault.ts';
import { LineFaults } from './line-faults.tsx';
import { usePage, useWorkspace } from './page-context.tsx';

/** What may go wrong, on demand: with the app's next calls, with its connection, with what it is told. */
export function FaultsPanel() {
  const { send } = usePage();
  const { faults } = useWorkspace();
  // Equal faults may wait one behind the other.
  const waiting = faults.map((fault, index) => ({ key: `${index}`, text: describeFault(fault) }));
  return (
    <div className="faults">
      <CallFaultForm />
      <section aria-label="Faults that wait">
        <h3>Waiting for a call</h3>
        {faults.length === 0 ? (
          <p className="empty">None. Every call goes well.</p>
        ) : (
          <>
            <ul>
              {waiting.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
            <button type="button" className="plain" onClick={() => send({ do: 'clear-faults' })}>
              Take them back
            </button>
          </>
        )}
      </section>
      <LineFaults />
    </div>
  );
}
