/**
 * An imitation of forced colours, for looking: our own rules for them apply, and what the browser would do by itself is
 * done by a style sheet. Chromium's rendering tools and the system settings have the real thing.
 */

/** What browsers force: https://www.w3.org/TR/css-color-adjust-1/#forced-colors-properties */
const FORCED = `
:where(*, ::before, ::after) {
  color: CanvasText !important;
  background-color: Canvas !important;
  border-color: CanvasText !important;
  outline-color: CanvasText !important;
  text-decoration-color: currentcolor !important;
  box-shadow: none !important;
  text-shadow: none !important;
}
:where(a) { color: LinkText !important; }
:where(button, select) { color: ButtonText !important; background-color: ButtonFace !important; }
`;

/** Cannot be undone but by loading the document again. */
export function forceColours(document: Document): void {
  for (const sheet of document.styleSheets) applyForced(sheet.cssRules);
  const style = document.createElement('style');
  style.textContent = FORCED;
  document.head.append(style);
}

function applyForced(rules: CSSRuleList) {
  for (const rule of rules) {
    if (rule instanceof CSSImportRule && rule.styleSheet) applyForced(rule.styleSheet.cssRules);
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'))
      rule.media.mediaText = 'all';
  }
}
