/** Slack takes about one message a second and channel: work for the same channel goes one after the other. */

export type InTurn = <Result>(channel: string, work: () => Promise<Result>) => Promise<Result>;

export function takeTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (channel, work) => {
    const turn = (last.get(channel) ?? Promise.resolve()).then(work, work);
    last.set(channel, turn);
    const forget = () => {
      if (last.get(channel) === turn) last.delete(channel);
    };
    turn.then(forget, forget);
    return turn;
  };
}
