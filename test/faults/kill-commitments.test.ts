import { expect, it } from 'vitest';
import { aFolder } from '../store/a-folder.ts';
import { killWhileLogging } from '../store/kill-while-logging.ts';

it('kill -9 in the middle of logging loses no confirmed commitment and leaves no unreadable file', async () => {
  const { confirmed, ...faults } = await killWhileLogging(await aFolder(), 200);
  expect(faults).toEqual({ lost: [], unreadable: [] });
  expect(confirmed).toBeGreaterThanOrEqual(200);
}, 1_800_000);
