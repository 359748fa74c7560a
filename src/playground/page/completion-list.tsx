import type { Candidate } from './completion.ts';

type CompletionListProps = {
  id: string;
  candidates: readonly Candidate[];
  active: number;
  choose: (candidate: Candidate) => void;
};

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** What the word at the cursor can become; the focus stays in the text. */
export function CompletionList({ id, candidates, active, choose }: CompletionListProps) {
  return (
    <div className="completion" id={id} role="listbox" aria-label="Completions">
      {candidates.map((candidate, index) => (
        <div
          key={candidate.key}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(candidate);
          }}
        >
          <strong>{candidate.title}</strong>
          {candidate.detail && <small>{candidate.detail}</small>}
        </div>
      ))}
    </div>
  );
}
