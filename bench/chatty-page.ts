/** A page that never rests: a clock, a ticker, and prices that change a thousand times a second. */

/** @param article its text, as HTML */
export const chattyPage = (
  article: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Live</title>
<header><time id="clock"></time></header>
<main><article>${article}</article></main>
<aside><ul id="ticker"></ul><table id="prices"></table></aside>
<script>{ const __name = (f) => f; (${stir})(); }</script></html>`;

/** Runs in the page. Each tick makes ten changes: of text, of nodes, of attributes. */
function stir() {
  const CELLS = 100;
  const TICK_MS = 10;
  const byId = (id: string) => document.getElementById(id)!;
  const [clock, ticker, prices] = [byId('clock'), byId('ticker'), byId('prices')];
  const cells = Array.from({ length: CELLS }, (_, i) => {
    const row = document.createElement('tr');
    row.innerHTML = `<td>Share ${i}</td><td class="up">0</td>`;
    prices.append(row);
    return row.lastElementChild!;
  });
  let ticks = 0;
  setInterval(() => {
    clock.textContent = new Date().toLocaleTimeString();
  }, 1000);
  setInterval(() => {
    ticks++;
    for (let i = 0; i < 4; i++) {
      const cell = cells[(ticks * 4 + i) % CELLS]!;
      cell.firstChild!.nodeValue = String(ticks % 1000);
      cell.className = (ticks + i) % 2 ? 'up' : 'down';
    }
    const item = document.createElement('li');
    item.textContent = `Item ${ticks} of the day`;
    ticker.append(item);
    if (ticker.childElementCount > 20) ticker.firstElementChild!.remove();
  }, TICK_MS);
}
