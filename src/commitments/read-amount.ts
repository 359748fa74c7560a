/** "at least 10,000,000 USD", "20 places": a number, what it counts, and how it is limited. */
import type { Terms } from './commitment.ts';

export function readAmount(text: string): NonNullable<Terms['amount']> | 'not-understood' {
  const [, before = '', digits = '', after = ''] =
    /^\s*([^\d-]*?)\s*((?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?)(?![\d.,]*\d)\s*(\S.*)$/.exec(text) ?? [];
  const value = Number(digits.replace(/[, ]/g, ''));
  const unit = after.trim();
  if (digits === '' || unit === '' || !Number.isFinite(value) || unit.length > 40 || before.length > 40) {
    return 'not-understood';
  }
  return { value, unit, qualifier: before.trim() || null };
}
