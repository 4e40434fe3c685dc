import { askFromPage } from '../../messaging/send';
import { withoutDismissed } from '../../model/dismissal';
import type { Reading } from '../../model/reading';

/** What the reader said is wrong, as far as it concerns this page. */
export class Dismissals {
  #keys: ReadonlySet<string> = new Set();
  /** Those of a private window, which are kept nowhere else. */
  readonly #unkept = new Set<string>();
  #url: string | null = null;

  /** @param changed called when there are others than before. */
  constructor(private readonly changed: () => void) {}

  /** The reading as if they did not stand on the page. */
  applyTo(reading: Reading | null): Reading | null {
    return reading && withoutDismissed(reading, new Set([...this.#keys, ...this.#unkept]));
  }

  /** Asks for those of a page, unless it is the page asked for last. Without an answer nothing is dismissed there. */
  async ofPage(url: string): Promise<void> {
    if (url === this.#url) return;
    this.#url = url;
    this.#keys = (await keysOfPage()) ?? new Set();
  }

  /** Asks for them again. Without an answer they stay as they are. */
  async ask(): Promise<void> {
    const keys = await keysOfPage();
    if (keys && !isSame(keys, this.#keys)) this.#change(keys);
  }

  /** What the card has done, before the background tells everybody. */
  note(key: string, state: 'kept' | 'unkept' | 'undone'): void {
    this.#unkept.delete(key);
    if (state === 'unkept') this.#unkept.add(key);
    const others = [...this.#keys].filter((kept) => kept !== key);
    this.#change(new Set(state === 'kept' ? [...others, key] : others));
  }

  #change(keys: ReadonlySet<string>): void {
    this.#keys = keys;
    this.changed();
  }
}

async function keysOfPage(): Promise<ReadonlySet<string> | null> {
  const reply = await askFromPage({ type: 'dismissed' });
  return reply.ok ? new Set(reply.value) : null;
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((key) => b.has(key));
