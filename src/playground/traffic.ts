/** What went over the wire, for tests and for the page's inspector. No tokens: they are left out. */
export type Exchange = {
  id: number;
  /** Unix time in milliseconds. */
  at: number;
  /** `call`: the app called the Web API or a response_url; `delivery`: the workspace sent the app something. */
  direction: 'call' | 'delivery';
  /** A method (`chat.postMessage`), `response_url`, or the kind of delivery (`events_api`, `interactive` ...). */
  name: string;
  sent: unknown;
  /** The answer or the acknowledgement; absent while it is awaited. */
  received?: unknown;
  /** How it ended, where that was not a plain answer: a fault, a time-out. */
  outcome?: string;
  milliseconds?: number;
};

export type Traffic = {
  exchanges: Exchange[];
  /** Those of one direction and, if given, one name. */
  of: (direction: Exchange['direction'], name: string | undefined) => Exchange[];
  begin: (direction: Exchange['direction'], name: string, sent: unknown) => Exchange;
  end: (exchange: Exchange, received: unknown, outcome?: string) => void;
  subscribe: (listener: (exchange: Exchange) => void) => () => void;
};

/** Older exchanges are forgotten, so that a playground may stay open for days. */
const KEPT = 5_000;

export const createTraffic = (now: () => number): Traffic => {
  const exchanges: Exchange[] = [];
  const listeners = new Set<(exchange: Exchange) => void>();
  const tell = (exchange: Exchange) => {
    for (const listener of [...listeners]) listener(exchange);
  };
  let last = 0;
  return {
    exchanges,
    of: (direction, name) =>
      exchanges.filter((one) => one.direction === direction && (name === undefined || one.name === name)),
    begin: (direction, name, sent) => {
      last += 1;
      const exchange: Exchange = { id: last, at: now(), direction, name, sent };
      exchanges.push(exchange);
      if (exchanges.length > KEPT) exchanges.shift();
      tell(exchange);
      return exchange;
    },
    end: (exchange, received, outcome) => {
      exchange.received = received;
      if (outcome !== undefined) exchange.outcome = outcome;
      exchange.milliseconds = now() - exchange.at;
      tell(exchange);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
