import { join } from 'node:path';
import { build } from 'vite';

/** Bundles the page. @param outDir where to; one that no other playground writes to @returns it, for `pageFolder` */
export const buildPage = async (outDir: string): Promise<string> => {
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000, reportCompressedSize: false },
  });
  return outDir;
};
