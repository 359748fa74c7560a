/** Dates as people write them: 6 September 2023. */
import type { MessageLanguage } from './say.ts';

/** @param date `2023`, `2023-09` or `2023-09-06`; said no more exactly than it is known */
export function sayDate(date: string, language: MessageLanguage): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const instant = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-u-ca-gregory`, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(instant);
}
