const TRIGGER_LIFE = 3_000;
const RESPONSE_URL_LIFE = 30 * 60_000;
const RESPONSE_URL_USES = 5;

type Trigger = { user: string; expires: number; used: boolean };

/** Where an answer to a response_url goes: a channel, the one person who may see it, the message it came from. */
export type ResponseTarget = { channel: string; user: string; messageTs?: string; threadTs?: string };

export type Triggers = {
  newTrigger: (user: string) => string;
  /** A trigger opens one view, within 3 seconds. */
  redeemTrigger: (id: string) => { ok: true; user: string } | { ok: false; error: string };
  newResponsePath: (target: ResponseTarget) => string;
  /** A response_url works five times, for 30 minutes. */
  redeemResponsePath: (path: string) => { ok: true; target: ResponseTarget } | { ok: false; error: string };
};

export const createTriggers = (now: () => number, newSecret: () => string, teamId: string): Triggers => {
  const triggers = new Map<string, Trigger>();
  const responses = new Map<string, { target: ResponseTarget; expires: number; uses: number }>();
  return {
    newTrigger: (user) => {
      const id = `${now()}.${triggers.size + 1}.${newSecret()}`;
      triggers.set(id, { user, expires: now() + TRIGGER_LIFE, used: false });
      return id;
    },
    redeemTrigger: (id) => {
      const trigger = triggers.get(id);
      if (!trigger) return { ok: false, error: 'invalid_trigger_id' };
      if (trigger.used) return { ok: false, error: 'exchanged_trigger_id' };
      if (now() > trigger.expires) return { ok: false, error: 'expired_trigger_id' };
      trigger.used = true;
      return { ok: true, user: trigger.user };
    },
    newResponsePath: (target) => {
      const path = `/actions/${teamId}/${responses.size + 1}/${newSecret()}`;
      responses.set(path, { target, expires: now() + RESPONSE_URL_LIFE, uses: 0 });
      return path;
    },
    redeemResponsePath: (path) => {
      const response = responses.get(path);
      if (!response) return { ok: false, error: 'no_such_url' };
      if (now() > response.expires) return { ok: false, error: 'expired_url' };
      if (response.uses >= RESPONSE_URL_USES) return { ok: false, error: 'used_url' };
      response.uses += 1;
      return { ok: true, target: response.target };
    },
  };
};
