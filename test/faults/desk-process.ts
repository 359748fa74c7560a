/** The desk of `reminding-child.ts` as a process that can be stopped at any of its steps, and killed there. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What becomes of it at a step: `killWhen` lets it go on, and kills it in the midst of what it does then. */
export type Fate = 'go' | 'kill' | { readonly killWhen: Promise<void> };

export interface DeskProcess {
  /**
   * Lets it run once.
   * @param atStep decides what becomes of it at each of its steps
   * @returns whether it lived to the end of the run
   */
  readonly run: (now: number, elapsed: number, atStep: (step: string) => Fate) => Promise<boolean>;
  /** As the operating system kills it: at once, with nothing tidied up. */
  readonly kill: () => Promise<void>;
}

export async function startDeskProcess(folder: string, apiUrl: string, token: string): Promise<DeskProcess> {
  const script = join(import.meta.dirname, 'reminding-child.ts');
  const child = spawn(process.execPath, [script, folder, apiUrl, token]);
  const nextLine = linesOf(child);
  if ((await nextLine()) !== 'up') throw new Error('the desk did not come up');
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    kill,
    run: async (now, elapsed, atStep) => {
      child.stdin.write(`${now} ${elapsed}\n`);
      for (;;) {
        const line = await nextLine();
        if (line === 'done') return true;
        const fate = atStep(line.replace(/^step /, ''));
        if (fate !== 'kill') child.stdin.write('go\n');
        if (fate === 'go') continue;
        if (fate !== 'kill') await fate.killWhen;
        await kill();
        return false;
      }
    },
  };
}

function linesOf(child: ChildProcessWithoutNullStreams): () => Promise<string> {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += String(data);
  });
  return async () => {
    const line = await lines.next();
    if (line.done) throw new Error(`the desk ended by itself: ${complaint}`);
    return line.value;
  };
}
