import { expect, it } from 'vitest';
import { aFolder } from './a-folder.ts';
import { killWhileLogging } from './kill-while-logging.ts';

it('kill -9 in the middle of logging loses no confirmed commitment and leaves no unreadable file', async () => {
  const { confirmed, ...faults } = await killWhileLogging(await aFolder(), 20);
  expect(faults).toEqual({ lost: [], unreadable: [] });
  expect(confirmed).toBeGreaterThanOrEqual(20);
}, 60_000);
