import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openPlayground, type Playground } from './open-playground.ts';
import { actAs, answer, answersIn, closeForms, command, field, form, goTo, handIn } from './visit.ts';

const DAY = 86_400_000;
const PROMISED = 'Opens the observatory of the reminder';

let playground: Playground;
let page: Page;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

beforeEach(async () => {
  page = await playground.open();
  await actAs(page, 'Daniel Tan');
  await goTo(page, 'sti-cooperation');
});

afterEach(async () => {
  await closeForms(page);
  await page.context().close();
  expect(playground.takeComplaints()).toEqual([]);
});

const inDays = (days: number): Date => new Date(Date.now() + days * DAY);

const typed = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Singapore' });

/** Moves the desk's clock to nine o'clock of a day. */
const moveClockTo = async (date: Date): Promise<void> => {
  const clock = page.getByRole('button', { name: /The desk’s clock/ });
  await clock.click();
  await page.getByLabel('To 9 a.m. on').fill(date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Singapore' }));
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await clock.click();
};

it('what a channel subscribed to comes when its day has come, can be put off, and comes again', async () => {
  await command(page, `/sti-commit Laos ${PROMISED.toLowerCase()} by ${typed(inDays(40))}`);
  await handIn(await form(page, 'Log a commitment'), 'Save');
  await answer(page, PROMISED);
  await command(page, '/sti-remind here commitments 30d');
  expect(await (await answer(page, 'Subscribed:')).textContent()).toContain(PROMISED);

  const reminders = answersIn(page.getByRole('main'))
    .filter({ hasText: PROMISED })
    .filter({ hasText: 'Report done', hasNotText: 'Only visible to you' });
  await moveClockTo(inDays(10));
  await reminders.first().waitFor();
  expect(await reminders.count()).toBe(1);

  await reminders.first().getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'In 1 day again' }).click();
  await page.getByText('put this off until').first().waitFor();
  await moveClockTo(inDays(11));
  await reminders.nth(1).waitFor();
  expect(await reminders.count()).toBe(2);
});

it('is moved to a day on a phone too, to nine o’clock where the person is', async () => {
  await page.setViewportSize({ width: 390, height: 780 });
  await moveClockTo(inDays(20));
  const there = new RegExp(`${inDays(20).getFullYear()}, 09:0`);
  await page
    .getByRole('button', { name: /The desk’s clock/ })
    .filter({ hasText: there })
    .waitFor();
});

it('is subscribed to by a form, and changed from the list', async () => {
  await command(page, '/sti-remind');
  const dialog = await form(page, 'Be reminded');
  await dialog.getByRole('button', { name: 'Subscribe', exact: true }).click();
  await dialog.getByText(/The next/).waitFor();
  await closeForms(page);

  await command(page, '/sti-remind list');
  const listed = await answer(page, /one digest each Monday/);
  await listed.getByRole('button', { name: 'Change' }).last().click();
  const again = await form(page, 'Be reminded');
  await again.getByRole('radio', { name: /Single posts/ }).check();
  await field(again, /How many days before/).fill('14, 3');
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await again.getByText('Changed:').waitFor();
  expect(await again.textContent()).toContain('14d 3d');
});

it('is paused, taken up and stopped by typing', async () => {
  await command(page, '/sti-remind here milestones');
  await answer(page, 'Subscribed:');
  await command(page, '/sti-remind pause');
  await answer(page, /Paused/);
  await command(page, '/sti-remind resume');
  await answer(page, /from now/);
  await command(page, '/sti-remind stop');
  await answer(page, /Stopped/);
});
