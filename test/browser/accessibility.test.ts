import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPlayground, type Playground } from './open-playground.ts';
import { answersIn, goTo, thread, write } from './visit.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

afterEach(() => {
  expect(playground.takeComplaints()).toEqual([]);
});

/** Serious and critical faults, each with where it is. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the first screen': async () => undefined,
  'an answer in its thread': async (page) => {
    await page.getByRole('button', { name: /young scientist/ }).click();
    await answersIn(thread(page)).waitFor();
  },
  'a table': async (page) => {
    await page.getByRole('button', { name: /Which sectors/ }).click();
    await thread(page).getByRole('button', { name: /all/i }).click();
    await page.getByRole('table').first().waitFor();
  },
  'the Home': async (page) => {
    await goTo(page, 'STI Desk');
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    await page.locator('.home .kit').waitFor();
  },
  'a form': async (page) => {
    await page.getByRole('button', { name: /young scientist/ }).click();
    await thread(page).locator('.kit-button').last().click();
    await page.getByRole('dialog').waitFor();
  },
  'the inspector': async (page) => {
    await page.getByRole('button', { name: 'Inspector and faults' }).click();
    await page.locator('.exchanges summary').first().click();
  },
  'the faults': async (page) => {
    await page.getByRole('button', { name: 'Inspector and faults' }).click();
    await page.getByRole('button', { name: 'Faults', exact: true }).click();
  },
  completions: async (page) => {
    await goTo(page, 'general');
    await page.getByRole('textbox', { name: 'Message #general' }).pressSequentially('@');
    await page.getByRole('listbox').waitFor();
  },
};

const SCREENS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'a phone’s width': { viewport: { width: 390, height: 800 }, colorScheme: 'light' },
} as const;

describe.each(Object.entries(SCREENS))('axe finds nothing serious in %s', (name, options) => {
  const isPhone = name.startsWith('a phone');
  it.each(Object.entries(STATES).filter(([state]) => !isPhone || !['the Home', 'completions'].includes(state)))(
    '%s',
    async (_, reach) => {
      const page = await playground.open(options);
      await reach(page);
      const faults = await faultsOf(page);
      // What is open before a person stays open for them, whatever page they come by.
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );
});

describe('the keyboard', () => {
  it('reaches the writing by the skip link, breaks lines and sends', async () => {
    const page = await playground.open();
    await goTo(page, 'general');
    await page.getByRole('button', { name: 'Skip to writing' }).press('Enter');
    await page.keyboard.type('first');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('second');
    const area = page.getByRole('textbox', { name: 'Message #general' });
    expect(await area.inputValue()).toBe('first\nsecond');
    await page.keyboard.press('Enter');
    await page.locator('.message', { hasText: 'first second' }).last().waitFor();
    expect(await area.inputValue()).toBe('');
    await page.context().close();
  });

  it('chooses completions by the arrow keys, and Escape leaves what was typed', async () => {
    const page = await playground.open();
    await goTo(page, 'general');
    const area = page.getByRole('textbox', { name: 'Message #general' });
    await area.pressSequentially('@');
    await area.press('ArrowDown');
    const second = await page.getByRole('option', { selected: true }).locator('strong').textContent();
    await area.press('Enter');
    expect(await area.inputValue()).toMatch(/^@\w+ $/);
    expect(second).not.toBe('STI Desk');
    await area.pressSequentially('#');
    await page.getByRole('listbox').waitFor();
    await area.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await area.inputValue()).toMatch(/#$/);
    await page.context().close();
  });

  it('closes a thread with Escape and gives the focus back', async () => {
    const page = await playground.open();
    await page.getByRole('button', { name: /young scientist/ }).click();
    await answersIn(thread(page)).waitFor();
    await thread(page).getByRole('textbox').press('Escape');
    await thread(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.context().close();
  });

  it('moves through menus and comes back to their buttons', async () => {
    const page = await playground.open();
    const button = page.getByRole('button', { name: /^Acting as/ });
    await button.press('Enter');
    await page.keyboard.press('End');
    expect(
      await page
        .getByRole('menuitemradio')
        .last()
        .evaluate((item) => item.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.context().close();
  });
});

it('tells screen readers of a new answer', async () => {
  const page = await playground.open();
  await goTo(page, 'STI Desk');
  await write(page, 'Message STI Desk', 'when was the 26th summit?');
  await page.locator('[role=log]', { hasText: /^STI Desk: .*6 September 2023/ }).waitFor({ state: 'attached' });
  await page.context().close();
});

it('has a dark theme by the system’s wish and by its own button, which is remembered', async () => {
  const page = await playground.open({ colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.getByRole('button', { name: 'Use the light theme' }).click();
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.reload();
  await page.getByRole('heading', { name: 'Ask STI Desk' }).waitFor();
  expect(await ground()).toBe(light);
  await page.context().close();
});

it('has its channels and threads in drawers at a phone’s width, and nothing is wider than the screen', async () => {
  const page = await playground.open({ viewport: { width: 360, height: 740 } });
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await tooWide()).toBe(false);
  await page.getByRole('button', { name: 'Show the list of channels' }).click();
  await goTo(page, 'sti-cooperation');
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor({ state: 'hidden' });
  await write(page, 'Message #sti-cooperation', '@STI Desk when was the 26th summit?');
  await answersIn(thread(page)).waitFor();
  expect(await tooWide()).toBe(false);
  await page.getByRole('button', { name: 'Close the thread' }).click();
  await page.getByText('1 reply').last().waitFor();
  await page.context().close();
});
