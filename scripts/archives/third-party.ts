/** Whose code is in the extension, and under which licence: made from what is installed, held to what is bundled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What building puts into the scripts beside the runtime dependencies: the frame of entrypoints, the loader of modules. */
const OF_THE_BUILD = ['@wxt-dev/browser', 'vite', 'wxt'];

interface Lock {
  packages: Record<string, { dev?: true; devOptional?: true; optional?: true; peer?: true }>;
}

interface Manifest {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
  homepage?: string;
}

/** Packages that the lock file has for running, and those of {@link OF_THE_BUILD}; by name. */
export function shippedPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  const runtime = Object.entries(packages)
    .filter(
      ([folder, { dev, devOptional, optional, peer }]) => folder && !(dev || devOptional || optional || peer),
    )
    .map(([folder]) => packageOf(folder)!);
  return [...new Set([...runtime, ...OF_THE_BUILD])].sort();
}

/** The file `THIRD-PARTY.txt`, for the root of the extension. */
export const thirdPartyFile = () => ({
  relativeDest: 'THIRD-PARTY.txt',
  contents: ['This extension contains code of these packages.', ...shippedPackages().map(entryOf)].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  ),
});

/** Stops the build where a script holds code of a package that the file does not name. */
export function onlyShipped(): Plugin {
  const shipped = new Set(shippedPackages());
  return {
    name: 'only-shipped',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? Object.entries(part.modules) : [],
      );
      for (const [id, { renderedLength }] of modules) {
        const name = packageOf(id);
        if (renderedLength > 0 && name && !shipped.has(name))
          this.error(`${name} is bundled, but THIRD-PARTY.txt would not name it.`);
      }
    },
  };
}

/** The package that a path lies in. */
export const packageOf = (path: string): string | undefined =>
  /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1]?.replace('\\', '/');

function entryOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  const facts = [
    `${name} ${manifest.version}`,
    `Licence: ${manifest.license}`,
    ...(author ? [`By ${author}`] : []),
    ...(manifest.homepage ? [manifest.homepage] : []),
  ];
  return [facts.join('\n'), ...licenceOf(folder)].join('\n\n');
}

/** The text that the package brings; of Vite's, the part on Vite itself: what follows is about what Vite bundles. */
function licenceOf(folder: string): string[] {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) return [];
  return [
    readFileSync(join(folder, file), 'utf8')
      .split(/^#+ Licenses of bundled/m)[0]!
      .trim(),
  ];
}
