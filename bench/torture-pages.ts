/** Hostile and broken pages, made from a number: the same number gives the same page, on every machine. */

export interface TorturePage {
  body: Buffer;
  /** The `content-type` that it is served with. */
  type: string;
}

/** What one page is made with: all chance comes from here. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed ^ 0x9e3779b9) >>> 0;
  }

  /** A whole number from 0 to below `end`; mulberry32. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % end;
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)]!;
  }
}

type Torment = (dice: Dice, sentence: () => string) => string;

const repeated = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const script = (code: string) => `<script>try { ${code} } catch {}</script>`;

/** Members that forms and documents let their children name over (LegacyOverrideBuiltIns). */
const CLOBBERED =
  'firstChild nextSibling parentNode childNodes nodeType nodeName localName getAttribute ownerDocument textContent querySelectorAll getRootNode assignedSlot shadowRoot isConnected contains getBoundingClientRect tagName body documentElement defaultView'.split(
    ' ',
  );

/** Markup that parsers mend and readers stumble over. */
const BROKEN: Torment[] = [
  (_, say) => `<b><p>${say()}</b><i>${say()}</p></i></em></b>`,
  (_, say) => `<table><tr><td>${say()}<table><td>${say()}</tr>${say()}</table>`,
  (_, say) => `<p>${say()}<div>${say()}</p></div></x></article></main>`,
  (_, say) => `<!-->${say()}<!-- -- ><![CDATA[ ${say()} ]]><?php echo 1 ?></!>`,
  (_, say) => `<a href="#"><a href="#x">${say()}<button><button>${say()}</a>`,
  (_, say) => `<p title="unclosed>${say()}</p><p>${say()}" =a='<b>' <i>${say()}`,
  (_, say) => `<select><option>${say()}<div>${say()}</select><frameset><frame></frameset>`,
  (dice, say) => repeated(100 + dice.below(200), () => '<div><span>') + say(),
  (dice, say) =>
    repeated(20 + dice.below(60), (i) => `<${['b', 'i', 'font', 'a'][i % 4]}>`) + say() + '<p>'.repeat(9),
  (dice, say) =>
    `<table>${repeated(8 + dice.below(30), () => `<tr>${repeated(20, () => '<td rowspan=2 colspan=3>7')}`)}<caption>${say()}</table>`,
  (_, say) =>
    `<svg><p>${say()}</svg><svg><foreignObject><p>${say()}</p></foreignObject><title><tr>${say()}</svg>`,
  (_, say) =>
    `<math><mi>${say()}<annotation-xml encoding="text/html"><p>${say()}</p></annotation-xml></math>`,
  (_, say) => `<template><p>${say()}</p></template><noscript><p>${say()}</p></noscript>`,
  (dice, say) =>
    `<p ${repeated(200, (i) => `a${i}="${dice.below(9)}" `)}class="${'x '.repeat(500)}">${say()}`,
];

/** Text that is not what it looks like. */
const STRANGE: Torment[] = [
  (_, say) => `<p dir=rtl>\u202e${say()}\u202c \u2066${say()}\u2069 <bdo dir=rtl>${say()}</bdo>`,
  (_, say) => `<p>${[...say()].join('\u200b')} ${[...say()].join('\u00ad')}`,
  (_, say) => `<p>${say().replace(/[aeiou]/g, '$&\u0301\u0323')} &#0;&#xD800;&#x110000;&#128;&nope;&notit;`,
  (_, say) => `<p>${say().replaceAll(' ', '<wbr> <br>')}<ruby>${say()}<rp>(</rp><rt>${say()}</rt></ruby>`,
  (dice, say) => `<p>${`${say()} `.repeat(10 + dice.below(50))}`,
  (_, say) => `<pre>\u0000${say()}\r\n\f\v\u2028${say()}</pre><xmp>${say()}</xmp>`,
  (_, say) =>
    script(`document.body.append('${'\\ud800'}', document.createTextNode(''), '${say()}', '\\udc00')`),
  (_, say) => script(`for (const c of '${say()}') document.body.append(c, '', document.createComment(c))`),
];

/** Places where text is kept, hidden or edited. */
const PLACES: Torment[] = [
  (_, say) =>
    `<div contenteditable>${say()}<p>${say()}</p></div><textarea>${say()}</textarea><input value="${say()}">`,
  (_, say) => `<div><template shadowrootmode=open><p>${say()}<slot></slot></p></template>${say()}</div>`,
  (_, say) => `<div><template shadowrootmode=closed><p>${say()}</p></template>${say()}</div>`,
  (_, say) =>
    script(
      `let at = document.body; for (let i = 0; i < 12; i++) { const host = document.createElement('div'); at.append(host); at = host.attachShadow({ mode: i % 4 ? 'open' : 'closed' }); at.append('${say()}'); }`,
    ),
  (_, say) =>
    `<details><summary>${say()}</summary>${say()}</details><dialog open>${say()}</dialog><p hidden>${say()}`,
  (_, say) =>
    `<div style="content-visibility:auto;contain:strict">${say()}</div><p style="display:contents">${say()}`,
  (_, say) => `<p popover id=p>${say()}</p><div inert>${say()}</div><div aria-hidden=true>${say()}</div>`,
  (_, say) =>
    `<iframe srcdoc="<p>${say()}<iframe></iframe>"></iframe><object data="about:blank">${say()}</object>`,
  (_, say) =>
    script(
      `const f = document.createElement('iframe'); document.body.append(f); f.contentDocument.write('<p>${say()}'); f.contentDocument.close(); f.contentDocument.designMode = 'on'`,
    ),
  (_, say) =>
    `<style>*{all:unset}::highlight(cr-1){color:red!important}p{columns:3;transform:rotate(9deg)}</style>${say()}`,
];

/** Scripts that take the ground from under others. */
const HOSTILE: Torment[] = [
  () => `<form>${CLOBBERED.map((name) => `<input name=${name}>`).join('')}<p>In a form</p></form>`,
  () => CLOBBERED.map((name) => `<img name=${name} alt=""><form id=${name}></form>`).join(''),
  () =>
    script(
      `for (const name of ['textContent', 'firstChild', 'parentNode', 'childNodes']) Object.defineProperty(Node.prototype, name, { get() { throw new Error('not for you'); } })`,
    ),
  () =>
    script(
      `Array.prototype[Symbol.iterator] = function* () { yield 'hostile'; }; Array.prototype.map = () => null`,
    ),
  () =>
    script(
      `Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Node.prototype); Object.freeze(window.CSS)`,
    ),
  () =>
    script(
      `delete window.Highlight; delete window.StaticRange; window.CSS = null; window.Range = null; window.Node = null`,
    ),
  () => script(`Object.defineProperty(CSS, 'highlights', { get() { throw new Error('no highlights') } })`),
  () =>
    script(
      `window.MutationObserver = null; window.requestIdleCallback = null; window.getComputedStyle = () => null; window.matchMedia = null`,
    ),
  () =>
    script(
      `Promise = null; Symbol = null; Map = Set = WeakMap = null; JSON.parse = JSON.stringify = () => { throw 1 }`,
    ),
  () => script(`Object.prototype.get = Object.prototype.value = Object.prototype.then = () => 'polluted'`),
  () =>
    script(
      `for (const type of ['click', 'keydown', 'pointerdown', 'mousemove']) addEventListener(type, (e) => { e.preventDefault(); e.stopImmediatePropagation(); }, true)`,
    ),
  () =>
    script(
      `new MutationObserver((all) => { for (const { addedNodes } of all) for (const n of addedNodes) if (/^X-\\d/.test(n.nodeName)) n.remove(); }).observe(document, { childList: true, subtree: true })`,
    ),
  () =>
    script(
      `Object.defineProperty(document, 'contentType', { value: 'no/html' }); Object.defineProperty(document, 'hidden', { get() { throw 1 } })`,
    ),
  (_, say) =>
    script(
      `customElements.define('x-' + document.all.length, class extends HTMLElement { connectedCallback() { this.textContent = '${say()}'; throw new Error('connected') } })`,
    ),
  (dice, say) =>
    script(
      `document.write('<p>${say()}<' + 'table><td>${say()}'); setTimeout(() => { const p = document.createElement('p'); p.innerHTML = '${say()}'; document.body.append(p) }, ${dice.below(30)})`,
    ),
  (_, say) =>
    script(
      `let left = 20; const beat = () => { const p = document.createElement('p'); p.append('${say()}'); document.body.append(p); if (left % 2) p.remove(); if (--left) setTimeout(beat, 2) }; beat()`,
    ),
  (_, say) =>
    script(`setTimeout(() => { document.open(); document.write('<p>${say()}'); document.close() }, 10)`),
  () =>
    `<meta http-equiv=Content-Security-Policy content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
];

/** Ends that swallow whatever follows them. */
const ENDS: Torment[] = [
  () => '',
  () => '</body></html></html>',
  (_, say) => `<!-- ${say()}`,
  (_, say) => `<textarea>${say()}`,
  (_, say) => `<plaintext>${say()}`,
  (_, say) => `<p <b title="${say()}`,
  (_, say) => `<svg><script>${say()}`,
];

const KINDS = [BROKEN, STRANGE, PLACES, HOSTILE];
const DOCTYPES = [
  '<!doctype html>',
  '',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN">',
  '\ufeff<!doctype html>',
];
const ENCODINGS: [charset: string, encode: (text: string) => Buffer][] = [
  ['utf-8', (text) => Buffer.from(text)],
  ['utf-8', (text) => Buffer.from(text)],
  ['utf-16le', (text) => Buffer.from(text, 'utf16le')],
  ['windows-1252', (text) => Buffer.from(text, 'latin1')],
  // Declared as what it is not.
  ['shift_jis', (text) => Buffer.from(text)],
  ['iso-2022-jp', (text) => Buffer.from(text)],
];

/**
 * @param seed a whole number
 * @param sentences plain text without quotes, backslashes and angle brackets, of which the pages speak
 * @param head markup that stands first of all in the page
 */
export function torturePage(seed: number, sentences: readonly string[], head = ''): TorturePage {
  const dice = new Dice(seed);
  const say = () => dice.one(sentences);
  const parts = Array.from({ length: 2 + dice.below(4) }, () => dice.one(dice.one(KINDS))(dice, say));
  const [charset, encode] = dice.one(ENCODINGS);
  const html = `${dice.one(DOCTYPES)}${head}<title>Torture ${seed}</title><p>${say()}</p>${parts.join('\n')}<p>${say()}</p>${dice.one(ENDS)(dice, say)}`;
  return { body: encode(html), type: `text/html; charset=${charset}` };
}
