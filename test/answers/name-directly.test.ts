import { expect, test } from 'vitest';
import { buildNameDirectly } from '../../src/answers/name-directly.ts';
import { buildNames } from '../../src/answers/names.ts';
import { loadRecord } from '../../src/record/load.ts';

const { record } = await loadRecord('data').then((loaded) => {
  if (!('record' in loaded)) throw new Error('the record of this repository cannot be loaded');
  return loaded;
});
const nameDirectly = buildNameDirectly(record, buildNames(record));

test.each([
  ['who met in the Indonesian capital', 'who met in the Jakarta'],
  ["what did China's head of government say", 'what did Li Qiang say'],
  ['what did China say to the head of government', 'what did China say to the head of government'],
])('a phrase that holds the name of something else is named directly: %s', (asked, named) => {
  expect(nameDirectly(asked)).toBe(named);
});
