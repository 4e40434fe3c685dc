import type { CardProps } from '../../components/Card';
import { askFromPage } from '../../messaging/send';
import { type DismissalScope, type Dismissed, dismissalKey } from '../../model/dismissal';
import type { CardRequest } from '../../page/world';
import { failureText } from '../language/ui-words';

/** What the reader says is wrong while the card is open, and takes back. */
export class Dismissing {
  readonly #said = new Map<string, [Dismissed, DismissalScope]>();

  /** @param show gives the card what has changed. */
  constructor(
    private readonly request: Pick<CardRequest, 'onDismissal'>,
    private readonly show: (change: Pick<CardProps, 'dismissed' | 'error'>) => void,
  ) {}

  add: CardProps['onDismiss'] = async (statement, dismissed, scope) => {
    const reply = await askFromPage({ type: 'dismiss', dismissed, scope });
    if (reply.ok) {
      this.#said.set(statement, [dismissed, scope]);
      this.request.onDismissal(dismissalKey(dismissed, scope), reply.value.kept ? 'kept' : 'unkept');
    }
    this.#show(reply.ok ? null : failureText(reply.error));
  };

  remove: CardProps['onUndoDismissal'] = async (statement) => {
    const said = this.#said.get(statement);
    if (!said) return;
    const key = dismissalKey(...said);
    const reply = await askFromPage({ type: 'undo-dismissal', key, scope: said[1] });
    if (reply.ok) {
      this.#said.delete(statement);
      this.request.onDismissal(key, 'undone');
    }
    this.#show(reply.ok ? null : failureText(reply.error));
  };

  #show(error: string | null): void {
    const dismissed = Object.fromEntries([...this.#said].map(([id, [, scope]]) => [id, scope]));
    this.show({ dismissed, error });
  }
}
