import type { FromWindow, FromWindowReplies, Reply } from '../../messaging/protocol';
import { askFromWindow } from '../../messaging/send';

/** Nothing was written, and trying once more may help. */
const WORTH_ANOTHER_TRY = new Set(['settings-unsaved', 'packs-unsaved', 'disk-full', 'interrupted']);

/** What the reader changed and the background could not keep waits here, in its order, until it is tried again. */
export class WriteQueue {
  #waiting: FromWindow[] = [];

  /** Whether anything waits. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  async write<Request extends FromWindow>(
    request: Request,
  ): Promise<Reply<FromWindowReplies[Request['type']]>> {
    const reply = await askFromWindow(request);
    if (!reply.ok && WORTH_ANOTHER_TRY.has(reply.error.code)) this.#waiting.push(request);
    return reply;
  }

  /** Tries everything once more; what fails again waits again. @returns the last failure, null when all was kept */
  async retry(): Promise<Extract<Reply<never>, { ok: false }> | null> {
    const again = this.#waiting;
    this.#waiting = [];
    let failure: Extract<Reply<never>, { ok: false }> | null = null;
    for (const request of again) {
      const reply = await this.write(request);
      if (!reply.ok) failure = reply;
    }
    return failure;
  }
}
