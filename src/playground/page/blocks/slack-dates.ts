/** Slack's date tokens (`<!date^seconds^{date_short} at {time}|fallback>`), as the acting person's client shows them. */

const DATE = /<!date\^(\d+)\^([^|>^]*)(?:\^[^|>]*)?\|[^>]*>/g;

const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  date_short: { day: 'numeric', month: 'short', year: 'numeric' },
  date_long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** @param mrkdwn with `_pretty` tokens as the plain ones: what is today for the desk is not for the browser */
export const withDates = (mrkdwn: string, timeZone: string): string =>
  mrkdwn.replace(DATE, (_, seconds: string, shown: string) =>
    shown.replace(/\{(\w+?)(?:_pretty)?\}/g, (token, name: string) => {
      const form = FORMS[name];
      return form ? new Intl.DateTimeFormat('en-GB', { timeZone, ...form }).format(Number(seconds) * 1000) : token;
    }),
  );
