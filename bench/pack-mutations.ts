/** Packs as they may come from anywhere: a valid one, damaged in every way that we can think of. One seed, one file. */
import { randomFrom } from './big-page';

type Random = () => number;

/** @param seed a whole number @param text a valid pack, as JSON */
export function mutatedPack(seed: number, text: string): Uint8Array {
  const random = randomFrom(seed);
  const mutate = MUTATIONS[seed % MUTATIONS.length]!;
  let mutated: string | Uint8Array = mutate(text, random);
  if (typeof mutated === 'string' && random() < 0.2) mutated = damaged(mutated, random);
  return typeof mutated === 'string' ? new TextEncoder().encode(mutated) : mutated;
}

const MUTATIONS: ((text: string, random: Random) => string | Uint8Array)[] = [
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  damaged,
  (text, random) => withValue(text, random, pick(ODD, random)),
  (text, random) => withValue(text, random, pick(MARKUP, random)),
  (text, random) => withMarkup(JSON.parse(text), random),
  (text, random) => withKey(text, random, pick(KEYS, random)),
  (text, random) => withValue(text, random, DEEP).replace(`"${DEEP}"`, nested(Math.floor(random() * 50_000))),
  (text, random) => withoutSomething(text, random),
  (text, random) => encoded(text, random),
  (text, random) => doubled(text, random),
];

const MARKUP = [
  '<script>globalThis.ran = true</script>',
  '<img src=x onerror="globalThis.ran = true">',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '\u202egnitirw',
  '{{constructor.constructor("alert(1)")()}}',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '\u0000',
  'a'.repeat(1000),
];
const ODD: unknown[] = [
  ...[null, true, false, 0, -1, 1e308, -0, 2 ** 53, [], {}, '', ' ', '\ud800', 'x'.repeat(10_000)],
  ...['2026-02-31', '@nobody', '[nothing]', '(((', '!', '~', '*', '@@:*', 'https://', 'file:///etc/passwd'],
];

/** Files that are nothing but large. @param size in characters */
export const hugeFiles = (size: number): Record<string, () => string> => ({
  blanks: () => ' '.repeat(size),
  brackets: () => '['.repeat(size),
  'one text': () => `"${'x'.repeat(size)}`,
  backslashes: () => `"${'\\'.repeat(size)}`,
  'escaped quotes': () => `"${'\\"'.repeat(size / 2)}`,
  'an endless list': () => `[${'0,'.repeat(size / 2)}`,
  zeros: () => '\0'.repeat(size),
});

/** Some values of the pack, by their places in its text. */
function withValue(text: string, random: Random, value: unknown): string {
  const pack = JSON.parse(text) as Node;
  const { node, key } = somewhere(pack, random);
  node[key] = value;
  return JSON.stringify(pack);
}

function withoutSomething(text: string, random: Random): string {
  const pack = JSON.parse(text) as Node;
  const { node, key } = somewhere(pack, random);
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else delete node[key];
  return JSON.stringify(pack);
}

/** A key that assignment would not write is put into the text. */
function withKey(text: string, random: Random, key: string): string {
  const places = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
  const at = pick(places, random);
  return `${text.slice(0, at)}${JSON.stringify(key)}: {"polluted": true},${text.slice(at)}`;
}

/** Markup in every string at once. */
function withMarkup(value: unknown, random: Random): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'string' && random() < 0.5 ? `${inner}${pick(MARKUP, random)}` : inner,
  );
}

function damaged(text: string, random: Random): string {
  const characters = [...text];
  for (let i = 0; i <= random() * 5; i++)
    characters.splice(
      Math.floor(random() * characters.length),
      1,
      pick([...'{}[]",:\\0 \u0000\ufeff'], random),
    );
  return characters.join('');
}

function encoded(text: string, random: Random): Uint8Array {
  const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((one) => one.charCodeAt(0))]).buffer);
  const latin = new Uint8Array([...`${text}ÿ`].map((one) => one.charCodeAt(0) & 0xff));
  const noise = new Uint8Array(Array.from({ length: 500 }, () => Math.floor(random() * 256)));
  return pick([wide, latin, noise, new Uint8Array()], random);
}

function doubled(text: string, random: Random): string {
  const from = Math.floor(random() * text.length);
  const to = from + Math.floor(random() * 200);
  return text.slice(0, to) + text.slice(from);
}

const DEEP = 'deep';
/** As text: as a value it could not be written. */
const nested = (depth: number) => '[{"a":'.repeat(depth) + '0' + '}]'.repeat(depth);

type Node = Record<string, unknown>;

function somewhere(pack: Node, random: Random): { node: Node; key: string } {
  let node = pack;
  for (;;) {
    const key = pick(Object.keys(node), random);
    const inner = node[key];
    const goesOn = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0;
    if (!goesOn || random() < 0.15) return { node, key };
    node = inner as Node;
  }
}

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;
