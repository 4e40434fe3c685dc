import { useId, useState } from 'preact/hooks';
import { siteOf } from '../model/settings';
import { Icon } from './Glyph';
import type { Words } from './words';

interface SiteListProps {
  sites: string[];
  /** What being in the list means. */
  words: Words['options']['sites'];
  onChange(sites: string[]): void;
}

/** A list of sites; sites are taken out and put in. */
export function SiteList({ sites, words, onChange }: SiteListProps) {
  return (
    <div class="sites">
      <h3>{words.title}</h3>
      <p class="hint">{words.hint}</p>
      {sites.length === 0 ? (
        <p class="sites-none">{words.none}</p>
      ) : (
        <ul class="site-list">
          {[...sites].sort().map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={words.remove(site)}
                title={words.remove(site)}
                onClick={() => onChange(sites.filter((kept) => kept !== site))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite sites={sites} words={words} onAdd={(site) => onChange([...sites, site])} />
    </div>
  );
}

interface AddSiteProps extends Pick<SiteListProps, 'sites' | 'words'> {
  onAdd(site: string): void;
}

function AddSite({ sites, words, onAdd }: AddSiteProps) {
  const [typed, type] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    if (!site) return setProblem(words.invalid);
    if (sites.includes(site)) return setProblem(words.twice(site));
    onAdd(site);
    type('');
    setProblem(null);
  };
  return (
    <form class="add-site" noValidate onSubmit={add}>
      <label class="unseen" for={id}>
        {words.field}
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocapitalize="off"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.placeholder}
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={(event) => {
          type(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <button type="submit" class="button">
        {words.add}
      </button>
      {problem !== null && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

/** The site that a person means by an address or a host name; null when it is neither. */
function siteFrom(typed: string): string | null {
  const text = typed.trim();
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const site = siteOf(new URL(address));
  return /^[^\s/:*]+\.[^\s/:*.]+$|^localhost$/.test(site) ? site : null;
}
