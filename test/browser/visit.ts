import type { Locator, Page } from 'playwright-core';

/** To a channel or the app, by the beginning of its name: what is unread is told behind it. */
export const goTo = (page: Page, place: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Workspace' })
    .getByRole('button', { name: new RegExp(`^${place}`) })
    .click();

export const thread = (page: Page): Locator => page.getByRole('complementary', { name: 'Thread' });

/** The app's messages in a part of the page. */
export const answersIn = (part: Page | Locator): Locator => part.locator('.message[data-app=true]');

export const write = async (page: Page, field: string, text: string): Promise<void> => {
  const area = page.getByRole('textbox', { name: field, exact: true });
  await area.fill(text);
  await area.press('Enter');
};

export const actAs = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: /^Acting as/ }).click();
  await page.getByRole('menuitemradio', { name }).click();
};

/** Types a command in the channel that is open. */
export const command = async (page: Page, text: string): Promise<void> => {
  const area = page.getByRole('main').getByRole('textbox');
  await area.fill(text);
  await area.press('Enter');
};

/** The newest message of the app that holds a text, once it is there; a pattern reaches over lines and cases. */
export const answer = async (page: Page, text: string | RegExp): Promise<Locator> => {
  const found = answersIn(page.getByRole('main'))
    .filter({ hasText: typeof text === 'string' ? text : new RegExp(text.source, 'is') })
    .last();
  await found.waitFor();
  return found;
};

/** The form that is open, once it is. */
export const form = async (page: Page, name: string | RegExp): Promise<Locator> => {
  const found = page.getByRole('dialog', { name });
  await found.waitFor();
  return found;
};

/** Hands a form in, and waits until it has gone. */
export const handIn = async (dialog: Locator, button: string | RegExp): Promise<void> => {
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

/** What is open before a person stays open for them, whatever page they come by. */
export const closeForms = async (page: Page): Promise<void> => {
  const open = page.getByRole('dialog');
  while (await open.isVisible()) {
    const id = await open.getAttribute('aria-labelledby');
    await page.keyboard.press('Escape');
    await page.locator(`dialog[aria-labelledby="${id}"]`).waitFor({ state: 'detached' });
  }
};

export const field = (dialog: Locator, name: string | RegExp): Locator => dialog.getByRole('textbox', { name });

/** Chooses one more of several by typing. */
export const choose = async (dialog: Locator, name: string | RegExp, option: string): Promise<void> => {
  await dialog.getByRole('combobox', { name }).pressSequentially(option);
  await dialog
    .getByRole('listbox')
    .getByRole('option', { name: new RegExp(`^${option}`) })
    .waitFor();
  await dialog.getByRole('combobox', { name }).press('Enter');
};
