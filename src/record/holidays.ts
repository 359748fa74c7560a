/** Days on which offices are closed: `holidays.json` in the record folder, which a ministry extends with its own. */
import { z } from 'zod';

/** Whether there is such a day, in a leap year at least. */
const isDayOfYear = (text: string): boolean => z.iso.date().safeParse(`2028-${text}`).success;

const country = z.strictObject({
  weekend: z.array(z.int().min(1).max(7)).max(6).describe('Days of the week without work: 1 is Monday, 7 is Sunday.'),
  yearly: z
    .array(z.string().refine(isDayOfYear, 'bad-day-of-year'))
    .describe('Public holidays that fall on the same date each year, such as 12-25.'),
  once: z
    .array(z.string().refine((text) => z.iso.date().safeParse(text).success, 'bad-holiday'))
    .default([])
    .describe('Days of one year, such as 2027-02-08: holidays by the moon, as the government announces them.'),
});

/** By country code: ISO 3166-1, two letters. */
export const holidaysFile = z.strictObject({
  $schema: z.string().optional().describe('Where editors find this schema.'),
  version: z.literal(1).describe('The version of this file format.'),
  countries: z
    .record(z.string().regex(/^[A-Z]{2}$/, 'bad-country'), country)
    .describe('By the two letters of the country, such as SG.'),
});

export type Holidays = z.infer<typeof holidaysFile>['countries'];
