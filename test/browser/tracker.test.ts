import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openPlayground, type Playground } from './open-playground.ts';
import { actAs, answersIn, goTo } from './visit.ts';

let playground: Playground;
let page: Page;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

beforeEach(async () => {
  page = await playground.open();
});

afterEach(async () => {
  await page.context().close();
  expect(playground.takeComplaints()).toEqual([]);
});

const TRACKER = [
  'title,party,due',
  'Host the 2nd EV workshop,Thailand,2060-06-30',
  'Report on its plan,Laos,03/04/2060',
  'Train teachers,Viet Nam,04/03/2060',
].join('\n');

it('a tracker is sent with the clip, reviewed, corrected row by row and saved', async () => {
  await actAs(page, 'Daniel');
  await goTo(page, 'STI Desk');
  const clip = page.getByLabel('Attach a file');
  await clip.focus();
  expect(await clip.evaluate((input) => input === document.activeElement)).toBe(true);
  await clip.setInputFiles({ name: 'tracker.csv', mimeType: 'text/csv', buffer: Buffer.from(TRACKER) });
  const told = answersIn(page).filter({ hasText: 'tracker.csv' }).last();
  await told.getByText('Row 3: Due date').waitFor();
  await told.getByRole('button', { name: 'Review and save' }).click();

  const review = page.getByRole('dialog');
  await review.getByText('Host the 2nd EV workshop').waitFor();
  await review.getByLabel('3 · Due date').fill('3 April 2060');
  await review.getByLabel('4 · Due date').fill('4 March 2060');
  await review.getByRole('button', { name: 'Save' }).click();
  await review.getByText('This is how it reads now').waitFor();
  await review.getByText('3 April 2060').waitFor();
  await review.getByText('4 March 2060').waitFor();
  await review.getByRole('button', { name: 'Save' }).click();
  const saved = answersIn(page).filter({ hasText: '3 commitments logged' });
  await saved.getByRole('button', { name: 'Undo all' }).waitFor();
});

it('what was typed goes with the file', async () => {
  await goTo(page, 'general');
  const field = page.getByRole('textbox', { name: 'Message #general' });
  await field.fill('@STI Desk log these');
  await page
    .getByLabel('Attach a file')
    .setInputFiles({ name: 'tracker.csv', mimeType: 'text/csv', buffer: Buffer.from(TRACKER) });
  await page.getByText('log these').waitFor();
  expect(await field.inputValue()).toBe('');
  await answersIn(page).filter({ hasText: 'tracker.csv' }).first().waitFor();
});
