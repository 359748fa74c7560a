import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { followStream } from './follow-stream.ts';

const ENTRY = join(import.meta.dirname, '..', '..', 'src', 'playground', 'main.ts');

const foldersLeft = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('sti-desk-playground-'));

it('prints its address, answers there with the real desk, and leaves nothing behind', async () => {
  const before = await foldersLeft();
  const playground = spawn(process.execPath, [ENTRY], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let printed = '';
    for await (const chunk of playground.stdout.setEncoding('utf8')) {
      printed += chunk;
      if (printed.includes('Ctrl+C')) break;
    }
    const address = printed.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0] ?? '';
    const command = { do: 'slash', user: 'mei', channel: 'random', command: '/sti', text: 'when was the 26th summit?' };
    const response = await fetch(`${address}control/commands`, { method: 'POST', body: JSON.stringify(command) });
    expect(await response.json()).toEqual({ ok: true, reaction: { outcome: 'taken' } });
    const answer = await followStream(address.slice(0, -1), (event) =>
      event.type === 'snapshot'
        ? event.snapshot.ephemerals[0]?.message
        : event.type === 'ephemeral'
          ? event.ephemeral.message
          : undefined,
    );
    expect(answer.text).toContain('6 September 2023');
  } finally {
    playground.kill('SIGTERM');
    await once(playground, 'exit');
  }
  expect(playground.exitCode).toBe(0);
  expect(await foldersLeft()).toEqual(before);
});
