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
