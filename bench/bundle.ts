import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a file of `in-page/` into `folder/NAME.js`, a classic script whose exports are the page's global `bench`.
 *
 * @param name of the file, without `.ts`
 */
export async function bundleInPage(name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url)),
        name: 'bench',
        formats: ['iife'],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
}
