/** Tests of the repository itself: what may import what, what things are called, what may not be there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'out']);

/** Folders of ours that each folder may import, itself excepted. docs/architecture.md says why. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  matching: ['model'],
  page: ['model'],
  storage: ['model', 'matching', 'packs'],
  messaging: ['model'],
  components: ['model', 'components/words'],
  'components/words': ['model'],
  gallery: ['model', 'components'],
  packs: ['model'],
  entrypoints: [
    'model',
    'matching',
    'page',
    'storage',
    'messaging',
    'components',
    'components/words',
    'packs',
  ],
  cli: ['model', 'matching', 'page', 'packs', 'components/words'],
};

/** Packages that each folder may use. */
const MAY_USE: Record<string, RegExp> = {
  model: /^valibot$/,
  matching: /^$/,
  page: /^$/,
  storage: /^(valibot|dexie|webextension-polyfill)$/,
  messaging: /^(valibot|webextension-polyfill)$/,
  components: /^(preact(\/.*)?|@floating-ui\/dom)$/,
  'components/words': /^$/,
  gallery: /^preact(\/.*)?$/,
  packs: /^$/,
  entrypoints: /^(valibot|webextension-polyfill|preact(\/.*)?|@floating-ui\/dom|minisearch|wxt\/.*)$/,
  cli: /^(jsdom|node:.*)$/,
};

/** Entrypoints that run in the extension's own pages. All others run in web pages, on whose storage ours would be. */
const OWN_PAGES = ['background', 'popup', 'sidepanel', 'options', 'welcome'];

const files = walk(ROOT);
const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const layerOf = (file: string) =>
  file.startsWith('components/words/') ? 'components/words' : file.split('/')[0]!;
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('imports', () => {
  const layered = sources.filter((file) => layerOf(file) in MAY_IMPORT);

  it.each(Object.keys(MAY_IMPORT))('%s imports what it may', (layer) => {
    const wrong = layered
      .filter((file) => layerOf(file) === layer)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => !isAllowed(layer, target))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  const inPages = sources.filter((file) => {
    const name = /^entrypoints\/([\w-]+)/.exec(file)?.[1];
    return name !== undefined && !OWN_PAGES.includes(name);
  });

  it('scripts in web pages load no data of Intl before they need it', () => {
    const reached = new Set(inPages.flatMap((file) => [file, ...reachedFrom(file)]));
    const wrong = [...reached].filter(
      (file) => sources.includes(file) && /^(?:export )?(?:const|let) .*\bnew Intl\./m.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('scripts in web pages reach neither the database nor the packs', () => {
    const wrong = inPages.flatMap((file) =>
      [...reachedFrom(file)]
        .filter((target) => /^(storage\/|packs\/|dexie$)/.test(target))
        .map((target) => `${file} reaches ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('only the side panel searches, and only once there is something to search', () => {
    const users = sources.filter(
      (file) => layerOf(file) !== 'test' && importsOf(file).includes('minisearch'),
    );
    expect(users).toEqual(['entrypoints/sidepanel/related-reviews.ts']);
    const statically = read('entrypoints/sidepanel/use-related.ts').match(/from '\.\/relat[^']*'/g);
    expect(statically).toBeNull();
  });

  it('nothing imports entrypoints', () => {
    const wrong = sources.filter(
      (file) =>
        layerOf(file) !== 'entrypoints' &&
        layerOf(file) !== 'test' &&
        importsOf(file).some((target) => layerOf(target) === 'entrypoints'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('names', () => {
  it('says what a file is about', () => {
    expect(files.filter((file) => /\b(utils?|helpers?|managers?|misc|common)\b/i.test(file))).toEqual([]);
  });

  it('writes files in kebab-case, components in PascalCase', () => {
    const wrong = sources.filter((file) => {
      const name = posix.basename(file).replace(/(\.\w+)+$/, '');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !(file.endsWith('.tsx') && /^[A-Z]\w*$/.test(name));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the extension', () => {
  it('has no means of speaking to the network', () => {
    const network = /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|importScripts)\b/;
    const wrong = sources
      .filter((file) => layerOf(file) in MAY_IMPORT && !['cli', 'packs'].includes(layerOf(file)))
      .filter((file) => network.test(withoutComments(read(file))));
    expect(wrong).toEqual([]);
  });

  it('never makes markup or code out of text', () => {
    const wrong = sources
      .filter((file) => layerOf(file) in MAY_IMPORT && layerOf(file) !== 'cli')
      .filter((file) =>
        /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|eval|new Function)\b/.test(
          withoutComments(read(file)),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the repository', () => {
  const manifest = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
    dependencies: Record<string, string>;
  };

  it('checks that the pure layers do without a DOM', () => {
    const { compilerOptions, include } = JSON.parse(read('tsconfig.pure.json'));
    expect(compilerOptions.lib.join()).not.toMatch(/DOM/i);
    expect(include).toEqual(['model', 'matching']);
    expect(manifest.scripts.types).toContain('-p tsconfig.pure.json');
  });

  it('locks versions, not addresses', () => {
    const lock = read('package-lock.json');
    expect(lock).toContain('"integrity"');
    expect(lock).not.toContain('"resolved"');
  });

  it('locks the packages of every platform: npm ci refuses to install without', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${folder}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
    const versionless = Object.entries(packages).filter(([folder, { version }]) => folder && !version);
    expect(versionless.map(([folder]) => folder)).toEqual([]);
  });

  it('has the commands that the README names', () => {
    const named = [...read('README.md').matchAll(/\bnpm (?:run (?:--silent )?)?([a-z]+)/g)].map(
      (match) => match[1]!,
    );
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'read', 'zip']));
    expect(named.filter((name) => !(name in manifest.scripts) && name !== 'ci')).toEqual([]);
  });

  it('says why each runtime dependency is there', () => {
    const reasons = read('docs/dependencies.md');
    expect(Object.keys(manifest.dependencies).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it('speaks of the product alone', () => {
    const foreign = new RegExp(['/wor[k]/', 'registry\\.(npmj[s]|yarnpk[g])'].join('|'));
    const text = files.filter((file) => /\.(tsx?|mjs|json|md|html|css)$/.test(file));
    expect(text.filter((file) => foreign.test(read(file)))).toEqual([]);
  });
});

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(ROOT, path).split(sep).join('/')];
  });
}

/** Files of ours as paths from the root, packages by name. */
function importsOf(file: string): string[] {
  const code = withoutComments(read(file));
  const patterns = [
    /\b(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
  ];
  return patterns
    .flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!))
    .map((name) => (name.startsWith('.') ? posix.join(dirname(file), name) : name));
}

function isAllowed(layer: string, target: string): boolean {
  const to = layerOf(target);
  if (to in MAY_IMPORT) return to === layer || MAY_IMPORT[layer]!.includes(to);
  return MAY_USE[layer]!.test(target);
}

/** Everything that a file imports, and what that imports. Types count: what is not needed need not be named. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  for (const target of importsOf(file)) {
    const path = resolve(target);
    if (seen.has(path)) continue;
    seen.add(path);
    if (path.includes('/') && sources.includes(path)) reachedFrom(path, seen);
  }
  return seen;
}

const resolve = (target: string) =>
  [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => isFile(path)) ?? target;

function isFile(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Roughly: a `//` in a string is taken for a comment unless a colon stands before it. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
