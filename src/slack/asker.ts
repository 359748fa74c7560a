/** Who asks: their language, time zone and standing, from `users.info`. */
import { webApi } from '@slack/bolt';
import { type Standing, standingOf } from '../access/audience.ts';
import { LANGUAGES, type Language } from '../answers/language.ts';
import type { WebClient } from './clients.ts';

export interface Asker {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly standing: Standing;
  /** As Slack shows it; absent where it does not tell. */
  readonly name?: string;
}

export interface AskerBook {
  /** Rejects where Slack does not tell. */
  readonly find: (user: string) => Promise<Asker>;
  /** The same for lists, which name many: null too where too many have been asked for within the minute. */
  readonly glance: (user: string) => Promise<Asker | null>;
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

/** Slack takes about a hundred such look-ups a minute, and those who ask come first. */
const MINUTE_MS = 60_000;
const MOST_GLANCES = 40;

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
  const glances: number[] = [];
  const glance = async (user: string): Promise<Asker | null> => {
    const entry = known.get(user);
    const isKnown = entry !== undefined && options.now() - entry.at < KEPT_MS;
    if (!isKnown) {
      while (glances.length > 0 && options.now() - (glances[0] ?? 0) >= MINUTE_MS) glances.shift();
      if (glances.length >= MOST_GLANCES) return null;
      glances.push(options.now());
    }
    return await find(user).catch(() => null);
  };
  const { language, timeZone } = options;
  return { find, glance, of: (user) => find(user).catch(() => ({ language, timeZone, standing: 'stranger' })) };
}

async function lookUp(user: string, { client, team, language, timeZone }: BookOptions): Promise<Asker> {
  const nobody: Asker = { language, timeZone, standing: 'gone' };
  const { user: found } = await client.users.info({ user, include_locale: true }).catch((error: unknown) => {
    // Slack knows nobody of that id any more.
    if (error instanceof webApi.WebAPIPlatformError && error.data.error === 'user_not_found') return { user: null };
    throw error;
  });
  if (found === null) return nobody;
  if (!found) throw new Error('users.info told nothing');
  const about = found as typeof found & { enterprise_id?: string; is_stranger?: boolean };
  const name = found.profile?.display_name || found.real_name || found.name;
  return {
    ...(name && { name }),
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
