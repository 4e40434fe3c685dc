/** Serves `gallery/` on loopback: as it is written, for looking and editing, or built, for pictures and tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, createServer, type InlineConfig, preview } from 'vite';

export interface Served {
  /** Ends in a slash. */
  url: string;
  close(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../gallery/', import.meta.url));
const HOST = '127.0.0.1';
const CONFIG: InlineConfig = {
  root: ROOT,
  base: './',
  configFile: false,
  logLevel: 'warn',
  plugins: [preact()],
};

/** What is edited shows at once. */
export async function watchGallery(): Promise<Served> {
  const server = await createServer({ ...CONFIG, base: '/', server: { host: HOST, port: 5199 } });
  await server.listen();
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

/** The gallery as it is now, built into a folder that goes when the server does. */
export async function serveGallery(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'crossread-gallery-'));
  await build({
    ...CONFIG,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: { input: ['index.html', 'state.html'].map((file) => join(ROOT, file)) },
    },
  });
  const server = await preview({ ...CONFIG, build: { outDir }, preview: { host: HOST, port: 0 } });
  return {
    url: server.resolvedUrls!.local[0]!,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
