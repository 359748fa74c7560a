import { describe, expect, it } from 'vitest';
import { faultsOfBlocks, faultsOfView, isTooLong } from '../../src/playground/limits.ts';

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const plain = (text: string) => ({ type: 'plain_text', text });
const button = (text: string, more = {}) => ({ type: 'button', action_id: 'a', text: plain(text), ...more });
const table = (rows: number, columns: number) => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ type: 'raw_text', text: 'x' }))),
});
const x = (length: number) => 'x'.repeat(length);

const paths = (blocks: unknown[]) => faultsOfBlocks(blocks, 'message').map(({ path }) => path);

describe('the limits of a message', () => {
  it.each<[string, unknown[]]>([
    ['50 blocks', Array.from({ length: 50 }, () => ({ type: 'divider' }))],
    ['a section of 3000 characters', [section(x(3000))]],
    ['a header of 150', [{ type: 'header', text: plain(x(150)) }]],
    ['ten fields of 2000', [{ type: 'section', fields: Array.from({ length: 10 }, () => plain(x(2000))) }]],
    [
      '25 buttons',
      [{ type: 'actions', elements: Array.from({ length: 25 }, (_, i) => button('b', { action_id: `a${i}` })) }],
    ],
    ['one table of 100 rows by 20 columns', [table(100, 20)]],
  ])('allow %s', (_, blocks) => {
    expect(paths(blocks)).toEqual([]);
  });

  it.each<[string, unknown[], string]>([
    ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' })), '/blocks'],
    ['a section of 3001 characters', [section('ok'), section(x(3001))], '/blocks/1/text/text'],
    ['an empty section', [section('')], '/blocks/0/text/text'],
    ['a section without text', [{ type: 'section' }], '/blocks/0'],
    ['a header of 151', [{ type: 'header', text: plain(x(151)) }], '/blocks/0/text/text'],
    ['a header in mrkdwn', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }], '/blocks/0/text/type'],
    ['a button of 76', [{ type: 'actions', elements: [button(x(76))] }], '/blocks/0/elements/0/text/text'],
    [
      'a value of 2001',
      [{ type: 'actions', elements: [button('b', { value: x(2001) })] }],
      '/blocks/0/elements/0/value',
    ],
    [
      '26 buttons',
      [{ type: 'actions', elements: Array.from({ length: 26 }, () => button('b')) }],
      '/blocks/0/elements',
    ],
    [
      '11 context elements',
      [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('x')) }],
      '/blocks/0/elements',
    ],
    ['a table of 101 rows', [table(101, 1)], '/blocks/0/rows'],
    ['a table of 21 columns', [table(1, 21)], '/blocks/0/rows/0'],
    ['two tables', [table(1, 1), table(1, 1)], '/blocks/1'],
    [
      'a block id twice',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      '/blocks',
    ],
    ['a block of no known type', [{ type: 'marquee' }], '/blocks/0/type'],
    ['an image without alt text', [{ type: 'image', image_url: 'https://example.org/a.png' }], '/blocks/0'],
    ['markdown of 12001', [{ type: 'markdown', text: x(12_001) }], '/blocks/0/text'],
    [
      'six overflow options',
      [
        {
          type: 'section',
          text: plain('x'),
          accessory: {
            type: 'overflow',
            action_id: 'o',
            options: Array.from({ length: 6 }, (_, i) => ({ text: plain('o'), value: `${i}` })),
          },
        },
      ],
      '/blocks/0/accessory/options',
    ],
  ])('refuse %s and point at it', (_, blocks, path) => {
    expect(paths(blocks)).toContain(path);
  });
});

describe('the length of all blocks together', () => {
  it('is limited though each block is within its own limit', () => {
    expect(isTooLong([1, 2, 3, 4].map(() => section(x(3000))))).toBe(false);
    expect(isTooLong([1, 2, 3, 4, 5].map(() => section(x(3000))))).toBe(true);
  });
});

describe('the limits of a view', () => {
  const modal = { type: 'modal', title: plain('Title'), blocks: [section('x')] };

  it('allow a hundred blocks', () => {
    expect(
      faultsOfView({ ...modal, blocks: Array.from({ length: 100 }, () => ({ type: 'divider' })) }, 'modal'),
    ).toEqual([]);
  });

  it.each([
    ['101 blocks', { blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }, '/blocks'],
    ['a title of 25', { title: plain(x(25)) }, '/title/text'],
    ['private metadata of 3001', { private_metadata: x(3001) }, '/private_metadata'],
    [
      'inputs without a submit',
      { blocks: [{ type: 'input', label: plain('l'), element: { type: 'plain_text_input', action_id: 'a' } }] },
      '',
    ],
    ['a table', { blocks: [table(1, 1)] }, '/blocks/0/type'],
  ])('refuse %s', (_, change, path) => {
    expect(faultsOfView({ ...modal, ...change }, 'modal').map((fault) => fault.path)).toContain(path);
  });
});
