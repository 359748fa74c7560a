import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const ENTRY = join(import.meta.dirname, '..', '..', 'src', 'playground', 'main.ts');

/** Nothing but the page's own traffic. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Playground = {
  /** A page of its own, at the first screen. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** What the pages complained of in their consoles since this was asked last, and errors that nobody caught. */
  takeComplaints: () => string[];
  close: () => Promise<void>;
};

const addressFrom = (playground: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    // Reading goes on to the end: a pipe that nobody reads would stop who prints into it.
    playground.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      const address = printed.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
      if (address) resolve(address);
    });
    playground.once('exit', () => reject(new Error(`the playground did not start: ${printed}`)));
  });

/** Starts the playground as `npm run playground` does, and a browser to visit it with. */
export const openPlayground = async (): Promise<Playground> => {
  const playground = spawn(process.execPath, [ENTRY], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressFrom(playground);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  const complaints: string[] = [];
  return {
    open: async (options) => {
      const context = await browser.newContext({ viewport: { width: 1360, height: 850 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(address);
      await page.getByRole('heading', { name: 'Ask STI Desk' }).waitFor();
      return page;
    },
    takeComplaints: () => complaints.splice(0),
    close: async () => {
      await browser.close();
      playground.kill('SIGTERM');
      await once(playground, 'exit');
    },
  };
};
