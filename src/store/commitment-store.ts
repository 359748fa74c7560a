/** Commitments, in a lowdb file. */
import { decide } from '../commitments/change.ts';
import type { Commitment } from '../commitments/commitment.ts';
import type { CommitmentStore } from '../commitments/commitment-store.ts';
import { erase } from '../commitments/erase.ts';
import { erasePerson } from '../commitments/erase-person.ts';
import {
  addPeople,
  forgetKeys,
  type KeptCommitments,
  keptCommitments,
  moveMeetings,
  NO_COMMITMENTS,
} from '../commitments/kept-commitments.ts';
import { log } from '../commitments/log.ts';
import type { WriteLock } from './lock.ts';
import { openState, readState, type StateFile, type Unreadable } from './state-file.ts';
import type { StateFormat } from './state-format.ts';

const format: StateFormat<KeptCommitments> = {
  name: 'commitments',
  schema: keptCommitments,
  empty: NO_COMMITMENTS,
  migrations: [addPeople, moveMeetings],
};

/**
 * Opens the commitments as their one writer.
 * @param now epoch milliseconds
 * @returns the store, and how to wait for its last writes before the lock is released; or why the file cannot be used
 */
export async function openCommitmentStore(
  lock: WriteLock,
  now: number,
): Promise<
  { readonly outcome: 'opened'; readonly store: CommitmentStore; readonly drained: () => Promise<void> } | Unreadable
> {
  const opened = await openState(lock, format, now);
  if (opened.outcome === 'unreadable') return opened;
  const { file } = opened;
  return { outcome: 'opened', store: commitmentStore(file), drained: file.drained };
}

/** The commitments as they are now, read beside the desk. */
export async function readCommitments(
  folder: string,
): Promise<{ readonly outcome: 'read'; readonly commitments: readonly Commitment[] } | Unreadable> {
  const read = await readState(folder, format);
  return read.outcome === 'read' ? { outcome: 'read', commitments: read.state.commitments } : read;
}

function commitmentStore(file: StateFile<KeptCommitments>): CommitmentStore {
  const { change, current } = file;
  return {
    log: (request) => change((kept) => log(kept, request)),
    change: (request, secondPerson) =>
      change<Awaited<ReturnType<CommitmentStore['change']>>>((kept) => {
        const index = kept.commitments.findIndex(({ number }) => number === request.number);
        const commitment = kept.commitments[index];
        if (!commitment) return [kept, { outcome: 'unknown' }];
        const decision = decide(commitment, request, secondPerson);
        if (decision.outcome !== 'changed') return [kept, decision];
        return [{ ...kept, commitments: kept.commitments.with(index, decision.commitment) }, decision];
      }),
    erase: (request) => file.changeEverywhere((kept) => erase(kept, request)),
    erasePerson: (user, at) =>
      file.changeEverywhere((kept) => {
        const { kept: left, erased } = erasePerson(kept, user, at);
        return [left, erased];
      }),
    noteLeft: (user) =>
      change((kept) => (kept.left.includes(user) ? [kept, false] : [{ ...kept, left: [...kept.left, user] }, true])),
    all: async () => current().commitments,
    find: async (sought) => current().commitments.find(({ number }) => number === sought),
    setHome: (id, party) => change((kept) => [{ ...kept, homes: { ...kept.homes, [id]: party } }, undefined]),
    home: async (id) => current().homes[id],
    async prune(now) {
      await change((kept) => [forgetKeys(kept, now), undefined]);
      await file.backUp(now);
    },
  };
}
