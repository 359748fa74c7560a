import { faultsOfElement } from './element-limits.ts';
import { check, type Fault, isFields, items, limitedText, string } from './limit-checks.ts';
import type { Block, Fields } from './state.ts';
import { type Failure, fail } from './web-api/method.ts';

/**
 * Slack's documented limits of Block Kit (docs.slack.dev/reference/block-kit/blocks and .../views). Slack names each
 * fault with a JSON pointer to it; the wording follows what Slack answers.
 */
type Surface = 'message' | 'modal' | 'home';

const MOST_BLOCKS = { message: 50, modal: 100, home: 100 } as const;
const MAX_MARKDOWN = 12_000;
const MAX_TABLE_CHARACTERS = 10_000;
const MAX_TEXT_OF_BLOCKS = 13_200;

type BlockRule = (block: Fields, path: string, surface: Surface) => Fault[];

const elements = (block: Fields, path: string, most: number): Fault[] =>
  items(block, 'elements', path, { least: 1, most }, faultsOfElement);

const RULES: Readonly<Record<string, BlockRule>> = {
  section: (block, path) => [
    ...check(block.text !== undefined || block.fields !== undefined, path, 'missing required field: text'),
    ...(block.text === undefined ? [] : limitedText(block, 'text', path, { most: 3000 })),
    ...(block.fields === undefined
      ? []
      : items(block, 'fields', path, { least: 1, most: 10 }, (field, at) =>
          limitedText({ field }, 'field', at, { most: 2000, own: true }),
        )),
    ...(block.accessory === undefined ? [] : faultsOfElement(block.accessory, `${path}/accessory`)),
  ],
  header: (block, path) => limitedText(block, 'text', path, { most: 150, plain: true }),
  divider: () => [],
  image: (block, path) => [
    ...check(
      block.image_url !== undefined || block.slack_file !== undefined,
      path,
      'missing required field: image_url',
    ),
    ...string(block, 'image_url', path, { most: 3000, optional: true }),
    ...string(block, 'alt_text', path, { most: 2000 }),
    ...(block.title === undefined ? [] : limitedText(block, 'title', path, { most: 2000, plain: true })),
  ],
  context: (block, path) =>
    items(block, 'elements', path, { least: 1, most: 10 }, (element, at) =>
      isFields(element) && element.type === 'image'
        ? string(element, 'alt_text', at, { most: 2000 })
        : limitedText({ element }, 'element', at, { most: 2000, own: true }),
    ),
  context_actions: (block, path) => elements(block, path, 5),
  actions: (block, path) => elements(block, path, 25),
  input: (block, path) => [
    ...limitedText(block, 'label', path, { most: 2000, plain: true }),
    ...(block.hint === undefined ? [] : limitedText(block, 'hint', path, { most: 2000, plain: true })),
    ...check(block.element !== undefined, path, 'missing required field: element'),
    ...(block.element === undefined ? [] : faultsOfElement(block.element, `${path}/element`)),
  ],
  markdown: (block, path) => string(block, 'text', path, { most: MAX_MARKDOWN }),
  rich_text: (block, path) => items(block, 'elements', path, { least: 0, most: Number.POSITIVE_INFINITY }, () => []),
  table: (block, path, surface) => [
    ...check(surface === 'message', `${path}/type`, 'unsupported type: table'),
    ...items(block, 'rows', path, { least: 1, most: 100 }, (row, at) => [
      ...check(Array.isArray(row), at, 'must provide an array'),
      ...check(!Array.isArray(row) || row.length <= 20, at, 'no more than 20 items allowed'),
      ...(Array.isArray(row) ? row.flatMap((cell, index) => faultsOfCell(cell, `${at}/${index}`)) : []),
    ]),
    ...(block.column_settings === undefined
      ? []
      : items(block, 'column_settings', path, { least: 0, most: 20 }, () => [])),
    ...check(
      textsOf(block.rows).length <= MAX_TABLE_CHARACTERS,
      path,
      `no more than ${MAX_TABLE_CHARACTERS} characters allowed`,
    ),
  ],
  video: (block, path) => [
    ...limitedText(block, 'title', path, { most: 200, plain: true }),
    ...string(block, 'alt_text', path, { most: 2000 }),
    ...string(block, 'video_url', path, { most: 3000 }),
    ...string(block, 'thumbnail_url', path, { most: 3000 }),
  ],
  file: (block, path) => string(block, 'external_id', path, { most: 255 }),
};

/** Newer blocks whose inner limits this workspace does not check. */
const UNCHECKED = new Set(['alert', 'call', 'card', 'carousel', 'container', 'data_table', 'plan', 'task_card']);

const CELL_TYPES = new Set(['raw_text', 'raw_number', 'rich_text']);

const faultsOfCell = (cell: unknown, path: string): Fault[] => {
  const type = isFields(cell) ? String(cell.type) : '';
  if (!isFields(cell) || !CELL_TYPES.has(type)) return [{ path: `${path}/type`, message: `unsupported type: ${type}` }];
  return type === 'raw_text' ? string(cell, 'text', path, { most: MAX_TABLE_CHARACTERS }) : [];
};

const textsOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(textsOf).join('')
    : isFields(value)
      ? typeof value.text === 'string'
        ? value.text
        : Object.values(value).map(textsOf).join('')
      : '';

const faultsOfBlock = (block: unknown, path: string, surface: Surface): Fault[] => {
  if (!isFields(block)) return [{ path, message: 'must provide an object' }];
  const type = String(block.type ?? '');
  const rule = RULES[type];
  if (!rule && !UNCHECKED.has(type)) return [{ path: `${path}/type`, message: `unsupported type: ${type}` }];
  return [...string(block, 'block_id', path, { most: 255, optional: true }), ...(rule?.(block, path, surface) ?? [])];
};

/** Everything that Slack would refuse in a list of blocks; none where it would take them. */
export const faultsOfBlocks = (blocks: readonly unknown[], surface: Surface, path = '/blocks'): Fault[] => {
  const most = MOST_BLOCKS[surface];
  const known = blocks.filter(isFields);
  const ids = known.map(({ block_id }) => block_id).filter((id) => id !== undefined);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  const tables = blocks.flatMap((block, index) => (isFields(block) && block.type === 'table' ? [index] : []));
  const markdown = known
    .filter(({ type }) => type === 'markdown')
    .map(({ text }) => String(text))
    .join('');
  return [
    ...check(blocks.length <= most, path, `no more than ${most} items allowed`),
    ...blocks.flatMap((block, index) => faultsOfBlock(block, `${path}/${index}`, surface)),
    ...check(twice === undefined, path, `block_id ${twice} already exists`),
    ...check(tables.length <= 1, `${path}/${tables[1]}`, 'only_one_table_allowed'),
    ...check(markdown.length <= MAX_MARKDOWN, path, `must be less than ${MAX_MARKDOWN + 1} characters`),
  ];
};

/**
 * Whether Slack would find a message's blocks too long in all. The limit is not documented: 12,000 characters and some
 * room for containers, about 13,200 as measured (github.com/slackapi/bolt-js/issues/2509). Tables have their own.
 */
export const isTooLong = (blocks: readonly unknown[]): boolean =>
  textsOf(blocks.filter((block) => isFields(block) && block.type !== 'table')).length > MAX_TEXT_OF_BLOCKS;

/** Everything that Slack would refuse in a view; paths start below `/view`. */
export const faultsOfView = (view: Fields, type: 'modal' | 'home'): Fault[] => {
  const blocks = Array.isArray(view.blocks) ? view.blocks : undefined;
  const modal = type === 'modal';
  const asks = blocks?.some((block) => isFields(block) && block.type === 'input') ?? false;
  return [
    ...check(view.type === type, '/type', `must be ${type}`),
    ...check(blocks !== undefined, '', 'missing required field: blocks'),
    ...faultsOfBlocks(blocks ?? [], type),
    ...(modal ? limitedText(view, 'title', '', { most: 24, plain: true }) : []),
    ...(view.submit === undefined || view.submit === null
      ? check(!(modal && asks), '', 'missing required field: submit')
      : limitedText(view, 'submit', '', { most: 24, plain: true })),
    ...(view.close === undefined || view.close === null
      ? []
      : limitedText(view, 'close', '', { most: 24, plain: true })),
    ...string(view, 'private_metadata', '', { most: 3000, optional: true, least: 0 }),
    ...string(view, 'callback_id', '', { most: 255, optional: true, least: 0 }),
    ...string(view, 'external_id', '', { most: 255, optional: true, least: 0 }),
  ];
};

export const invalidBlocks = (faults: readonly Fault[]): Failure => {
  const errors = faults.map(({ path, message }) => `${message} [json-pointer:${path}]`);
  return fail('invalid_blocks', { errors, response_metadata: { messages: errors.map((error) => `[ERROR] ${error}`) } });
};

const shortId = () => crypto.randomUUID().slice(0, 5);

const INTERACTIVE =
  /^(button|icon_button|feedback_buttons|overflow|checkboxes|radio_buttons)$|_select$|picker$|_input$/;

const withActionId = (element: unknown): unknown =>
  isFields(element) && INTERACTIVE.test(String(element.type)) ? { action_id: shortId(), ...element } : element;

/** Slack gives every block an id, and every interactive element an action id. */
export const numbered = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({
    block_id: shortId(),
    ...block,
    ...(block.accessory === undefined ? {} : { accessory: withActionId(block.accessory) }),
    ...(block.element === undefined ? {} : { element: withActionId(block.element) }),
    ...(Array.isArray(block.elements) ? { elements: block.elements.map(withActionId) } : {}),
  }));
