import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, escapeMrkdwn, link } from '../../src/slack/escape.ts';

describe('text of others in a message', () => {
  it.each([
    '<!channel>',
    '<@U123>',
    '<#C123|general>',
    '<https://evil.example|record>',
    'R&D <b>',
    '@here',
    '@channel',
  ])('shows %s as it is written', (text) => {
    const shown = escapeMrkdwn(text);
    expect(shown).not.toMatch(/[<>]|@(here|channel|everyone)/);
    expect(seen(shown)).toBe(text);
  });

  it('cannot be formatted from within', () => {
    for (const text of ['*bold*', '_sly_', '~gone~', '`code`', ':smile:']) {
      const shown = escapeMrkdwn(text);
      expect(shown).not.toBe(text);
      expect(seen(shown)).toBe(text);
    }
  });

  it('never lets a markup bracket or a bare ampersand through, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = escapeMrkdwn(text);
        expect(shown).not.toMatch(/[<>]/);
        expect(shown).not.toMatch(/&(?!(amp|lt|gt);)/);
        expect(seen(shown)).toBe(text.replaceAll('\u2060', ''));
      }),
    );
  });
});

describe('a link', () => {
  it('cannot be left by its label or its address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' }), (url, label) => {
        expect(link(url, label)).toMatch(/^<https?:\/\/[^<>|\s]+\|[^<>|]*>$/);
      }),
    );
  });

  it('leads only to the web', () => {
    expect(link('javascript:alert(1)', 'a source')).toBe('a source');
  });

  it('keeps an address that holds escapes and other scripts', () => {
    expect(link('https://example.org/a%20b?x=1&y=中', 'x')).toBe('<https://example.org/a%20b?x=1&amp;y=%E4%B8%AD|x>');
  });
});

describe('a cut', () => {
  it('keeps within the length and never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const short = cut(text, length);
        expect(short.length).toBeLessThanOrEqual(length);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});

/** What Slack shows of it. */
const seen = (shown: string): string =>
  shown.replaceAll('\u2060', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
