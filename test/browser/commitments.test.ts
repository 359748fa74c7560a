import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { openPlayground, type Playground } from './open-playground.ts';
import { actAs, answer, answersIn, choose, closeForms, command, field, form, goTo, handIn, write } from './visit.ts';

let playground: Playground;
let page: Page;

const LOG = 'Log a commitment';

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

/** Logs what a line says, and waits for the confirmation. */
const log = async (line: string, title: string) => {
  await command(page, `/sti-commit ${line}`);
  await handIn(await form(page, LOG), 'Save');
  return await answer(page, title);
};

const numberIn = (text: string | null): string => text?.match(/C-\d{4}-\d{3}/)?.[0] ?? 'no number';

describe('the form of a commitment', () => {
  it('opens empty, and says beside each field what is missing', async () => {
    await command(page, '/sti-commit');
    const dialog = await form(page, LOG);
    await dialog.getByRole('button', { name: 'Save' }).click();
    const wrong = dialog.getByText('Please complete this required field.');
    await wrong.first().waitFor();
    expect(await wrong.count()).toBe(3);
    expect(await field(dialog, 'What is promised').evaluate((area) => area === document.activeElement)).toBe(true);
    await field(dialog, 'What is promised').fill('Opens the laboratory of the empty form');
    await dialog.getByRole('combobox', { name: 'Who promises' }).selectOption({ label: 'Laos' });
    await field(dialog, 'Due date').fill('not agreed yet');
    await handIn(dialog, 'Save');
    expect(await (await answer(page, 'laboratory of the empty form')).textContent()).toContain('date not agreed yet');
  });

  it('opens filled in from what was typed, and what is corrected holds', async () => {
    await command(page, '/sti-commit Thailand hosts the 2nd EV workshop by 30 June 2027 #electric-vehicles @mei');
    const dialog = await form(page, LOG);
    expect(await field(dialog, 'What is promised').inputValue()).toBe('Hosts the 2nd EV workshop');
    expect(await dialog.getByRole('combobox', { name: 'Who promises' }).locator('option:checked').textContent()).toBe(
      'Thailand',
    );
    expect(await field(dialog, 'Due date').inputValue()).toBe('30 June 2027');
    await dialog.getByRole('button', { name: 'Remove Lin Mei' }).click();
    await choose(dialog, 'Owners', 'Anong');
    await choose(dialog, 'Sectors', 'Smart');
    await handIn(dialog, 'Save');
    const card = await (await answer(page, 'Hosts the 2nd EV workshop')).textContent();
    expect(card).toContain('Only visible to you');
    for (const told of ['Thailand', 'Electric vehicles', 'Smart', '30 June 2027', '@Anong Srisuk', 'on track'])
      expect(card).toContain(told);
    expect(card).not.toContain('Lin Mei');
  });

  it.each([
    ['is ambiguous', '03/04/2027', /two ways.*3 April 2027.*4 March 2027/],
    ['has passed', '1 March 2020', /has passed/],
    ['is in no calendar', '30 February 2027', /not in the calendar/],
    ['is too far away', '1 January 9999', /more than 50 years/],
  ])('asks beside its field about a date that %s', async (_, typed, asked) => {
    await command(page, '/sti-commit Laos opens 3 places by 30 June 2027');
    const dialog = await form(page, LOG);
    await field(dialog, 'Due date').fill(typed);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').filter({ hasText: asked }).waitFor();
    expect(await field(dialog, 'Due date').getAttribute('aria-invalid')).toBe('true');
    expect(await field(dialog, 'Due date').inputValue()).toBe(typed);
  });

  it('names the sector that is nearest to one that the record has not', async () => {
    await command(page, '/sti-commit Laos opens 3 places by 30 June 2027 #electric-vehicle-s');
    const dialog = await form(page, LOG);
    await dialog.getByText(/the record has no “electric.vehicle.s”/).waitFor();
  });

  it('shows what may be the same before it is saved twice', async () => {
    await log('Vietnam sends twelve solar engineers by 30 June 2027', 'twelve solar engineers');
    await command(page, '/sti-commit Vietnam sends twelve solar engineers by 30 June 2027');
    const dialog = await form(page, LOG);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('This looks like what is logged already.').waitFor();
  });

  it('tells the channel where that is wished, and Undo takes it back', async () => {
    await command(page, '/sti-commit Malaysia drafts the joint guideline by 30 June 2027');
    const dialog = await form(page, LOG);
    await dialog.getByRole('checkbox', { name: 'Tell this channel' }).check();
    await handIn(dialog, 'Save');
    await answer(page, /@Daniel Tan logged C-.*joint guideline/);
    const confirmation = answersIn(page).filter({ hasText: /Logged as.*joint guideline/ });
    await confirmation.getByRole('button', { name: 'Undo' }).click();
    const undone = await answer(page, /undone/);
    await undone.getByRole('button', { name: 'History' }).click();
    const history = await form(page, /^C-/);
    expect(await history.textContent()).toMatch(/undone[\s\S]*logged|logged[\s\S]*undone/);
  });
});

describe('logging from elsewhere', () => {
  it('takes a message, by its menu', async () => {
    await write(page, 'Message #sti-cooperation', 'Cambodia will share the soil data by 15 May 2027');
    const message = page.locator('.message', { hasText: 'share the soil data' }).first();
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: LOG }).click();
    const dialog = await form(page, LOG);
    expect(await field(dialog, 'What is promised').inputValue()).toContain('hare the soil data');
    await handIn(dialog, 'Save');
    await (await answer(page, /Logged as.*soil data/)).getByRole('link', { name: 'message' }).waitFor();
  });

  it('works from anywhere, by the shortcut', async () => {
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem', { name: LOG }).click();
    const dialog = await form(page, LOG);
    expect(await field(dialog, 'What is promised').inputValue()).toBe('');
  });

  it('works from Home', async () => {
    await goTo(page, 'STI Desk');
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    await page.getByRole('button', { name: LOG }).click();
    await field(await form(page, LOG), 'What is promised').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Log from notes' }).click();
    await form(page, 'Log from notes');
  });

  it('reads pasted notes line by line, has them corrected, and saves them together', async () => {
    await command(page, '/sti-commit notes');
    const dialog = await form(page, 'Log from notes');
    await dialog
      .getByRole('textbox')
      .fill('- Malaysia reviews the seed bank by 1 May 2027\n- Indonesia reviews the reef survey by 30/02/2027');
    await dialog.getByRole('button', { name: 'Read' }).click();
    await dialog.getByText('30/02/2027” is not in the calendar').waitFor();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').first().waitFor();
    await dialog.getByRole('textbox').nth(1).fill('Indonesia reviews the reef survey by 28 February 2027');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('textbox', { name: /28 February 2027/ }).waitFor();
    await handIn(dialog, 'Save');
    const told = await (await answer(page, /Logged as/)).textContent();
    expect(told).toContain('seed bank');
    expect(told).toContain('reef survey');
  });

  it('tracks a pledge of the record from an answer', async () => {
    await goTo(page, 'STI Desk');
    await write(page, 'Message STI Desk', 'what did China promise?');
    const button = answersIn(page)
      .getByRole('button', { name: /^Track this/ })
      .last();
    await button.click();
    const dialog = await form(page, LOG);
    expect(await dialog.getByRole('combobox', { name: 'Who promises' }).locator('option:checked').textContent()).toBe(
      'China',
    );
    expect(
      await dialog.getByRole('combobox', { name: 'Pledge or milestone' }).locator('option:checked').textContent(),
    ).toBe(await field(dialog, 'What is promised').inputValue());
  });
});

describe('a card', () => {
  it('postpones with a reason', async () => {
    const card = await log('Laos repairs the tide gauge by 30 June 2027', 'tide gauge');
    await card.getByRole('button', { name: 'Postpone' }).click();
    const dialog = await form(page, 'Postpone');
    await field(dialog, 'Due date').fill('30 September 2027');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').waitFor();
    await field(dialog, 'Why').fill('The part is late.');
    await handIn(dialog, 'Save');
    const changed = await answer(page, /was changed.*tide gauge/);
    expect(await changed.textContent()).toContain('30 September 2027');
    await changed.getByRole('button', { name: 'History' }).click();
    const history = await (await form(page, /^C-/)).textContent();
    for (const told of ['30 June 2027', '30 September 2027', 'The part is late.']) expect(history).toContain(told);
  });

  it('hands over to another owner', async () => {
    const card = await log('Laos counts the river dolphins by 30 June 2027', 'river dolphins');
    await card.getByRole('button', { name: 'Reassign' }).click();
    const dialog = await form(page, 'Reassign');
    await dialog.getByRole('button', { name: 'Remove Daniel Tan' }).click();
    await choose(dialog, 'Owners', 'Siti');
    await handIn(dialog, 'Save');
    expect(await (await answer(page, /was changed.*river dolphins/)).textContent()).toContain('Owner: @Siti Rahayu');
  });

  it('is corrected in the form, and cancelled with a reason', async () => {
    const card = await log('Laos paints the lab by 30 June 2027', 'paints the lab');
    await card.getByRole('button', { name: 'Correct' }).click();
    const correction = await form(page, 'Correct');
    await field(correction, 'What is promised').fill('Laos repaints the annex');
    await handIn(correction, 'Save');
    const corrected = await answer(page, /was changed.*repaints the annex/);
    await corrected.getByRole('button', { name: 'Cancel it' }).click();
    const cancelling = await form(page, 'Cancel it');
    await field(cancelling, 'Why').fill('No annex any more.');
    await handIn(cancelling, 'Save');
    await answer(page, /repaints the annex.*cancelled/);
  });

  it('is reported done with evidence', async () => {
    const card = await log('Laos prints the atlas by 30 June 2027', 'prints the atlas');
    await card.getByRole('button', { name: 'Report done' }).click();
    const dialog = await form(page, 'Report done');
    await field(dialog, /^Evidence/).fill('https://example.org/atlas');
    await handIn(dialog, 'Save');
    const done = await answer(page, /prints the atlas.*done/);
    expect(await done.getByRole('link', { name: 'https://example.org/atlas' }).count()).toBe(1);
  });

  it('tells the later of two people that somebody was before them, and keeps what the first did', async () => {
    await command(page, '/sti-commit Laos maps the wells by 30 June 2027 @siti @daniel');
    const first = await form(page, LOG);
    await first.getByRole('checkbox', { name: 'Tell this channel' }).check();
    await handIn(first, 'Save');
    const announced = await answer(page, /logged C-.*maps the wells/);
    const number = numberIn(await announced.textContent());
    await announced.getByRole('button', { name: 'Postpone' }).click();
    await form(page, 'Postpone');

    const other = await playground.open();
    await actAs(other, 'Siti Rahayu');
    await goTo(other, 'sti-cooperation');
    const seen = answersIn(other).filter({ hasText: 'maps the wells' }).last();
    await seen.locator('.actions button').first().click();
    const reporting = other.getByRole('dialog');
    await reporting.getByRole('textbox').first().fill('https://example.org/wells');
    await reporting.locator('button[type=submit]').click();
    await reporting.waitFor({ state: 'detached' });
    await other.context().close();

    const late = await form(page, 'Postpone');
    await field(late, 'Due date').fill('1 August 2027');
    await field(late, 'Why').fill('Later.');
    await late.getByRole('button', { name: 'Save' }).click();
    await late.getByText('Somebody else changed it').waitFor();
    expect(await late.textContent()).toContain('https://example.org/wells');
    expect(await field(late, 'Why').inputValue()).toBe('Later.');
    await late.getByRole('button', { name: 'Save' }).click();
    await late.getByRole('alert').filter({ hasText: 'It is closed' }).waitFor();
    await page.keyboard.press('Escape');
    await late.waitFor({ state: 'detached' });
    await command(page, '/sti-commitments all wells');
    const row = (await answer(page, number)).locator('.with-accessory', { hasText: number });
    expect(await row.textContent()).toContain('done');
    expect(await row.textContent()).toContain('30 June 2027');
  });
});

it('lets no guest log, and says who may', async () => {
  await actAs(page, 'Grace Okoro');
  await goTo(page, 'partners');
  await command(page, '/sti-commit Laos opens 3 places by 30 June 2027');
  await answer(page, 'logging is for members of this workspace');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

describe('the list', () => {
  it('comes page by page, and each row opens its own card', async () => {
    await command(page, '/sti-commit notes');
    const dialog = await form(page, 'Log from notes');
    const lines = Array.from(
      { length: 10 },
      (_, index) => `Myanmar surveys district ${index + 11} by ${index + 1} July 2027`,
    );
    await dialog.getByRole('textbox').fill(lines.join('\n'));
    await dialog.getByRole('button', { name: 'Read' }).click();
    await dialog.getByText(/lines were read/).waitFor();
    await handIn(dialog, 'Save');
    await answer(page, /Logged as.*district 20/);

    await command(page, '/sti-commitments Myanmar');
    const first = await answer(page, 'Commitments 1–8 of 10');
    await first.getByRole('button', { name: 'Open' }).nth(2).click();
    await answer(page, /Surveys district 13.*Report done/);
    await first.getByRole('button', { name: 'Show more' }).click();
    expect(await (await answer(page, 'Commitments 9–10 of 10')).textContent()).toContain('district 20');
  });

  it('is filtered by owner, sector, time, status and words', async () => {
    await log('Philippines counts coral reefs by 15 December 2026 #agriculture', 'coral reefs');
    const first = async (filter: string) => {
      await command(page, `/sti-commitments ${filter}`);
      return await answer(page, /Commitments.*coral reefs/);
    };
    for (const filter of ['mine coral', 'Philippines', '#agriculture coral', 'due 60d', 'coral']) {
      expect(await (await first(filter)).textContent()).toContain('Counts coral reefs');
    }
    await command(page, '/sti-commitments overdue');
    await answer(page, /No commitment that you may see fits/);
    await command(page, '/sti-commitments zeppelin');
    await answer(page, /these words were looked for in titles: zeppelin/);
  });

  it('asks once for whom somebody speaks, and remembers it', async () => {
    await actAs(page, 'Anong Srisuk');
    await goTo(page, 'sti-cooperation');
    await command(page, '/sti-commitments ours');
    const question = say('th', 'commit.home-ask');
    await (await answer(page, question)).getByRole('button').last().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().selectOption({ label: 'Thailand' });
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await answer(page, say('th', 'commit.home-kept', { party: 'Thailand' }));
    const before = await answersIn(page).count();
    await command(page, '/sti-commitments ours');
    await expect.poll(() => answersIn(page).count()).toBe(before + 1);
    expect(await answersIn(page).filter({ hasText: question }).count()).toBe(1);
  });

  it('is sent as a file in each format', async () => {
    await log('Laos lends a research ship by 30 June 2027', 'research ship');
    const formats = ['xlsx', 'csv', 'json', 'ics'];
    for (const format of formats) {
      await command(page, `/sti-commitments export ${format}`);
      await answer(page, /file is in our direct messages/);
    }
    await goTo(page, 'STI Desk');
    for (const format of formats) {
      await answersIn(page)
        .getByText(new RegExp(`commitments-.*\\.${format}`))
        .last()
        .waitFor();
    }
  });
});
