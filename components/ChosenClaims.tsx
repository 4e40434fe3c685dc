import { useState } from 'preact/hooks';
import type { KeptClaim, KeptPage } from '../model/kept-page';
import { answerText } from './Answer';
import { useWords } from './words';

/** Taking back a claim that the reader chose, and that again. */
export interface ChosenActions {
  /** @returns whether it is taken back */
  onRemoveClaim(url: string, chosen: string): Promise<boolean>;
  onRestore(page: KeptPage): Promise<boolean>;
}

/** What the reader selected on a page and said what it answers. */
export function ChosenClaims({ page, onRemoveClaim, onRestore }: { page: KeptPage } & ChosenActions) {
  const { kept, selection } = useWords();
  const [removed, setRemoved] = useState<KeptClaim[]>([]);
  const here = page.claims.filter(({ chosen }) => chosen !== undefined);
  const gone = removed.filter((claim) => here.every(({ chosen }) => chosen !== claim.chosen));
  const all = [...here, ...gone].sort((a, b) => a.chosen!.localeCompare(b.chosen!));
  if (all.length === 0) return null;
  return (
    <ul class="chosen" aria-label={selection.mine}>
      {all.map((claim) =>
        gone.includes(claim) ? (
          <li key={claim.chosen} role="status">
            <span class="aside">{selection.removed}</span>{' '}
            <button
              type="button"
              class="text-button"
              onClick={() => void onRestore({ ...page, partial: true, claims: [claim] })}
            >
              {kept.undo}
            </button>
          </li>
        ) : (
          <ChosenClaim
            key={claim.chosen}
            claim={claim}
            language={page.language}
            onRemove={async () => {
              if (await onRemoveClaim(page.url, claim.chosen!)) setRemoved((before) => [...before, claim]);
            }}
          />
        ),
      )}
    </ul>
  );
}

interface ChosenClaimProps {
  claim: KeptClaim;
  language: string | null;
  onRemove(): void;
}

function ChosenClaim({ claim, language, onRemove }: ChosenClaimProps) {
  const words = useWords();
  const answer = claim.answer ?? answerText({ ...claim, statement: claim }, words);
  return (
    <li>
      <p class="aside">{claim.ask}</p>
      <p dir="auto">{answer}</p>
      <p class="chosen-quote" lang={language ?? ''} dir="auto">
        {words.quote(claim.selector.exact)}
      </p>
      <button type="button" class="text-button" title={claim.ask} onClick={onRemove}>
        {words.kept.remove}
      </button>
    </li>
  );
}
