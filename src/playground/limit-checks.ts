import type { Fields } from './state.ts';

/** What Slack would refuse, and where: `path` is a JSON pointer. */
export type Fault = { path: string; message: string };

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const check = (holds: boolean, path: string, message: string): Fault[] => (holds ? [] : [{ path, message }]);

type StringLimits = { most: number; least?: number; optional?: boolean };

/** A string field with Slack's limits, in characters. */
export const string = (owner: Fields, field: string, path: string, limits: StringLimits): Fault[] => {
  const value = owner[field];
  if (value === undefined || value === null)
    return check(limits.optional ?? false, path, `missing required field: ${field}`);
  const at = `${path}/${field}`;
  if (typeof value !== 'string') return [{ path: at, message: 'must provide a string' }];
  return [
    ...check(value.length >= (limits.least ?? 1), at, 'must be more than 0 characters'),
    ...check(value.length <= limits.most, at, `must be less than ${limits.most + 1} characters`),
  ];
};

/** A text object. `own`: the pointer given is already that of the object. */
export const limitedText = (
  owner: Fields,
  field: string,
  path: string,
  limits: { most: number; plain?: boolean; own?: boolean },
): Fault[] => {
  const text = owner[field];
  if (text === undefined || text === null) return [{ path, message: `missing required field: ${field}` }];
  const at = limits.own ? path : `${path}/${field}`;
  if (!isFields(text)) return [{ path: at, message: 'must provide an object' }];
  const known = text.type === 'plain_text' || (text.type === 'mrkdwn' && !limits.plain);
  return [
    ...check(known, `${at}/type`, `unsupported type: ${String(text.type)}`),
    ...string(text, 'text', at, { most: limits.most }),
  ];
};

/** A list field with Slack's limits, each item judged by `judge`. */
export const items = (
  owner: Fields,
  field: string,
  path: string,
  limits: { least: number; most: number },
  judge: (item: unknown, path: string) => Fault[],
): Fault[] => {
  const value = owner[field];
  if (value === undefined) return [{ path, message: `missing required field: ${field}` }];
  const at = `${path}/${field}`;
  if (!Array.isArray(value)) return [{ path: at, message: 'must provide an array' }];
  return [
    ...check(value.length >= limits.least, at, `no less than ${limits.least} items allowed`),
    ...check(value.length <= limits.most, at, `no more than ${limits.most} items allowed`),
    ...value.flatMap((item, index) => judge(item, `${at}/${index}`)),
  ];
};
