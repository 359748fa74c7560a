import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openPlayground, type Playground } from './open-playground.ts';
import { answersIn, goTo, write } from './visit.ts';

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

const openTools = () => page.getByRole('button', { name: 'Inspector and faults' }).click();

it('shows what went to the app and what it called, with the answers', async () => {
  await openTools();
  await goTo(page, 'STI Desk');
  await write(page, 'Message STI Desk', 'when was the 26th summit?');
  await answersIn(page).first().waitFor();
  await page.getByText('From the app', { exact: true }).click();
  const call = page.locator('.exchanges li', { hasText: 'chat.postMessage' }).first();
  await call.locator('summary').click();
  expect(await call.locator('pre').last().textContent()).toContain('"ok": true');
  await page.getByText('To the app', { exact: true }).click();
  await page.locator('.exchanges li', { hasText: 'app_home_opened' }).first().waitFor();
  expect(await page.locator('.exchanges li', { hasText: 'chat.postMessage' }).count()).toBe(0);
});

it('meets a call with the fault that was asked for, and the answer still comes', async () => {
  await openTools();
  await page.getByRole('button', { name: 'Faults', exact: true }).click();
  await page.getByLabel('Retry after, in seconds').fill('1');
  await page.getByLabel('Which call').selectOption('chat.postMessage');
  await page.getByRole('button', { name: 'Set the fault' }).click();
  await page.getByText('chat.postMessage: refused with 429').waitFor();
  await goTo(page, 'STI Desk');
  const before = await answersIn(page).count();
  await write(page, 'Message STI Desk', 'when was the 27th summit?');
  await page.getByText('None. Every call goes well.').waitFor();
  await answersIn(page).nth(before).waitFor();
});

it('moves the desk’s clock and brings it back, and messages keep the real time', async () => {
  const button = page.getByRole('button', { name: /The desk’s clock/ });
  const shown = async () => Date.parse((await button.locator('time').textContent()) ?? '');
  const before = await shown();
  await button.click();
  await page.getByRole('button', { name: '+1 week' }).click();
  await expect.poll(async () => Math.round(((await shown()) - before) / 86_400_000)).toBe(7);
  await goTo(page, 'general');
  await write(page, 'Message #general', 'what time is it?');
  const arrived = page.locator('.message[data-ts]', { hasText: 'what time is it?' });
  const ts = await arrived.last().getAttribute('data-ts');
  expect(Math.abs(Number(ts) * 1000 - Date.now())).toBeLessThan(60_000);
  await button.click();
  await page.getByRole('button', { name: 'Back to the real time' }).click();
  await expect.poll(async () => Math.round(((await shown()) - before) / 86_400_000)).toBe(0);
});

it('says when a message cannot be sent', async () => {
  await goTo(page, 'general');
  await write(page, 'Message #general', '/unknown command');
  await page.getByRole('alert').getByText('There is no command /unknown.').waitFor();
});
