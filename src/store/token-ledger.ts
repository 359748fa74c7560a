/** What the model costs by day, in a lowdb file, or in memory for a command that runs beside the desk. */
import { setAside, settle, type TokenLedger, type TokenUse, tokensOn, tokenUse } from '../llm/token-budget.ts';
import { type GroupCommit, groupCommit } from './group-commit.ts';
import type { WriteLock } from './lock.ts';
import { openState, readState, type Unreadable } from './state-file.ts';
import type { StateFormat } from './state-format.ts';

const format: StateFormat<TokenUse> = { name: 'model-use', schema: tokenUse, empty: [], migrations: [] };

/** @param now epoch milliseconds */
export async function openTokenLedger(
  lock: WriteLock,
  now: number,
): Promise<
  { readonly outcome: 'opened'; readonly ledger: TokenLedger; readonly drained: () => Promise<void> } | Unreadable
> {
  const opened = await openState(lock, format, now);
  if (opened.outcome === 'unreadable') return opened;
  return { outcome: 'opened', ledger: ledgerOn(opened.file), drained: opened.file.drained };
}

/** What the model has cost so far, read beside the desk. */
export const readTokenUse = (
  folder: string,
): Promise<{ readonly outcome: 'read'; readonly state: TokenUse } | Unreadable> => readState(folder, format);

/** Counts on from there and keeps nothing. */
export const ledgerInMemory = (use: TokenUse): TokenLedger => ledgerOn(groupCommit(use, () => Promise.resolve()));

function ledgerOn({ change, current }: Pick<GroupCommit<TokenUse>, 'change' | 'current'>): TokenLedger {
  return {
    setAside: (day, tokens, most) =>
      change((use) => (tokensOn(use, day) + tokens > most ? [use, false] : [setAside(use, day, tokens), true])),
    settle: (day, difference) => change((use) => [settle(use, day, difference), undefined]),
    tokensOn: (day) => tokensOn(current(), day),
  };
}
