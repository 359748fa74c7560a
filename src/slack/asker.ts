/** Who asks: their language, time zone and standing, from `users.info`. */
import { type Standing, standingOf } from '../access/audience.ts';
import { LANGUAGES, type Language } from '../answers/answer.ts';
import type { WebClient } from './clients.ts';

export interface Asker {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly standing: Standing;
}

export interface AskerBook {
  /** Rejects where Slack does not tell. */
  readonly find: (user: string) => Promise<Asker>;
  /** Never fails: where Slack does not tell, the desk's own language and time zone serve. */
  readonly of: (user: string) => Promise<Asker>;
}

interface BookOptions {
  readonly client: WebClient;
  readonly team: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: () => number;
}

/** People travel and change their settings, but not every minute. */
const KEPT_MS = 10 * 60_000;
const MOST_KEPT = 5_000;

export function openAskerBook(options: BookOptions): AskerBook {
  const known = new Map<string, { readonly asker: Promise<Asker>; readonly at: number }>();
  const find = (user: string): Promise<Asker> => {
    const entry = known.get(user);
    if (entry && options.now() - entry.at < KEPT_MS) return entry.asker;
    if (known.size >= MOST_KEPT) known.clear();
    const asker = lookUp(user, options).catch((error: unknown) => {
      // Asked again the next time: a look-up that failed says nothing about the person.
      known.delete(user);
      throw error;
    });
    known.set(user, { asker, at: options.now() });
    return asker;
  };
  const { language, timeZone } = options;
  return { find, of: (user) => find(user).catch(() => ({ language, timeZone, standing: 'stranger' })) };
}

async function lookUp(user: string, { client, team, language, timeZone }: BookOptions): Promise<Asker> {
  const { user: found } = await client.users.info({ user, include_locale: true });
  if (!found) throw new Error('users.info told nothing');
  const about = found as typeof found & { enterprise_id?: string; is_stranger?: boolean };
  return {
    language: languageOf(found.locale) ?? language,
    timeZone: isTimeZone(found.tz) ? found.tz : timeZone,
    standing: standingOf(
      { ...about, enterprise_id: about.enterprise_id ?? found.enterprise_user?.enterprise_id },
      team,
    ),
  };
}

/** @param locale an IETF tag such as zh-CN */
function languageOf(locale: string | undefined): Language | undefined {
  const code = locale?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === code);
}

function isTimeZone(name: string | undefined): name is string {
  if (!name) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
