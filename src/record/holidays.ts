/** Days on which offices are closed: `holidays.json` in the record folder, which a ministry extends with its own. */
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { z } from 'zod';

const country = z.strictObject({
  weekend: z.array(z.int().min(1).max(7)).max(6).describe('Days of the week without work: 1 is Monday, 7 is Sunday.'),
  yearly: z.array(z.string().regex(/^\d{2}-\d{2}$/)).describe('Public holidays that fall on the same date each year.'),
  once: z
    .array(z.iso.date())
    .default([])
    .describe('Days of one year, such as holidays by the moon, as the government announces them.'),
});

/** By country code: ISO 3166-1, two letters. */
const holidaysFile = z.strictObject({
  version: z.literal(1),
  countries: z.record(z.string().regex(/^[A-Z]{2}$/), country),
});

export type Holidays = z.infer<typeof holidaysFile>['countries'];

export type HolidaysResult =
  | { readonly ok: true; readonly holidays: Holidays }
  /** detail: which field is wrong and how. */
  | { readonly ok: false; readonly detail: string };

/**
 * Reads the holidays; a folder without the file has none, and its weeks have no days off.
 * @param folder the record folder (`RECORD_DIR`)
 */
export async function loadHolidays(folder: string): Promise<HolidaysResult> {
  const file = new Low<unknown>(new JSONFile(join(folder, 'holidays.json')), null);
  try {
    await file.read();
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
  if (file.data === null) return { ok: true, holidays: {} };
  const parsed = holidaysFile.safeParse(file.data);
  if (parsed.success) return { ok: true, holidays: parsed.data.countries };
  return { ok: false, detail: z.prettifyError(parsed.error) };
}
