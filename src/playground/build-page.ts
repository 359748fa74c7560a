import { join } from 'node:path';
import { build } from 'vite';

/** Bundles the page. @returns the folder to serve it from, for `pageFolder` */
export const buildPage = async (): Promise<string> => {
  const outDir = join(import.meta.dirname, '..', '..', 'dist', 'playground');
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000, reportCompressedSize: false },
  });
  return outDir;
};
