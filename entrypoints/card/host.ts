import css from '../../components/card.css?inline';

/**
 * Important declarations of the inner tree win over everything the page says of its element, inline or not (CSS Scoping,
 * cascade by context), so `* { all: unset !important }` cannot reach the host. The box in it is what is placed.
 */
const HOST_CSS = `
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
:host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }
.card { max-block-size: min(60vh, 36 * var(--rem), var(--room)); }
.box { --room: 100vh; position: fixed; top: 0; left: 0; width: max-content; visibility: hidden; }
.box[data-placed] { visibility: visible; }
`;

/**
 * What leaves a shadow tree of its own accord (UI Events, `composed`). What is done in the card is not done in the page:
 * its shortcuts stay quiet, its menus open, its dialogs where they are. Listeners that capture hear that something
 * happens to the host before anybody could stop it, and nothing of what is in it.
 */
const EVENTS =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout wheel pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture touchstart touchmove touchend touchcancel keydown keypress keyup beforeinput input focusin focusout copy cut paste dragstart drag dragenter dragover dragleave drop dragend'.split(
    ' ',
  );

/**
 * The one element of ours in a page, with the card's box in its closed shadow root. The name says nothing. In the top
 * layer no stacking or containing block of the page counts.
 */
export function createHost(document: Document): { host: HTMLElement; box: HTMLElement } {
  const host = document.createElement('x-0');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  applyStyles(root, css + HOST_CSS);
  const box = document.createElement('div');
  box.className = 'box';
  for (const type of EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  root.append(box);
  return { host, box };
}

function applyStyles(root: ShadowRoot, text: string): void {
  const document = root.ownerDocument;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox, before it let content scripts assign the list across its wrappers: bugzilla.mozilla.org/1751346.
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
