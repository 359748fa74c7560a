/** `npm run pictures`: takes the pictures that the README shows, from the real desk in the playground. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPlayground } from './open-playground.ts';
import { actAs, answersIn, goTo, thread, write } from './visit.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'images');

const playground = await openPlayground();
await mkdir(FOLDER, { recursive: true });

const take = async (page: Page, name: string) => {
  // The pointer's and the focus's marks are not part of the picture.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
};

const desktop = { viewport: { width: 1280, height: 800 } };

const first = await playground.open(desktop);
await actAs(first, 'Daniel Tan');
await take(first, 'first-screen');

await goTo(first, 'sti-cooperation');
await write(first, 'Message #sti-cooperation', '@STI Desk Was the technology transfer centre founded in 2015?');
await answersIn(thread(first)).waitFor();
await write(first, 'Reply in the thread', 'And where is its headquarters?');
await answersIn(thread(first)).nth(1).waitFor();
await take(first, 'answer');

await first.getByRole('button', { name: 'Inspector and faults' }).click();
await first.locator('.exchanges li', { hasText: 'chat.postMessage' }).first().locator('summary').click();
await take(first, 'inspector');
await first.context().close();

const dark = await playground.open({ ...desktop, colorScheme: 'dark' });
await actAs(dark, 'Lin Mei');
await goTo(dark, 'STI Desk');
await dark.getByRole('button', { name: 'Home', exact: true }).click();
await dark.locator('.home .kit').waitFor();
await take(dark, 'home-dark');
await dark.context().close();

const table = await playground.open(desktop);
await actAs(table, 'Siti Rahayu');
await goTo(table, 'STI Desk');
await write(table, 'Message STI Desk', 'Which sectors did both sides choose for cooperation?');
await table
  .getByRole('button', { name: /all|semua/i })
  .last()
  .click();
await table.getByRole('table').waitFor();
await take(table, 'table');
await table.context().close();

const phone = await playground.open({ viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 });
await phone.getByRole('button', { name: /young scientist/ }).click();
await answersIn(thread(phone)).waitFor();
await take(phone, 'phone');

await playground.close();
