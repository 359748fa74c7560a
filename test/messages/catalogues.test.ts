import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import { th } from '../../src/messages/th.ts';
import { vi } from '../../src/messages/vi.ts';
import { zh } from '../../src/messages/zh.ts';

const catalogues: readonly [string, Catalogue][] = Object.entries({ en, zh, id, vi, th });

/** The names that a message fills in, also within its choices. */
function variablesOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const inner of node) visit(inner);
    else if (typeof node === 'object' && node !== null) {
      if ('value' in node && typeof node.value === 'string' && 'type' in node && node.type !== 0) names.add(node.value);
      for (const inner of Object.values(node)) visit(inner);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the catalogues', () => {
  it.each(catalogues)('%s: every message is well formed and names what the English one names', (_, catalogue) => {
    const variables = (messages: Catalogue) =>
      Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, variablesOf(message)]));
    expect(variables(catalogue)).toEqual(variables(en));
  });
});
