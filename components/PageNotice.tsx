import type { PageView } from '../model/page-view';
import type { IconName } from './Glyph';
import { Notice } from './Notice';
import { useWords } from './words';

export interface PageActions {
  onResume(): void;
  onSiteOn(): void;
  /** Read the page again, or for the first time. */
  onRead(): void;
}

interface PageNoticeProps extends PageActions {
  page: PageView;
  /** What the installed packs are about: told where a page has nothing to do with them. */
  disputes?: string[] | null;
}

const ICONS: Record<PageView['state'], IconName> = {
  loading: 'target',
  paused: 'pause',
  'site-off': 'pause',
  'not-chosen': 'target',
  'not-asked': 'target',
  'browser-page': 'window',
  'not-html': 'file',
  'no-access': 'lock',
  'no-tab': 'window',
  failed: 'alert',
  read: 'target',
};

/** Why there is nothing to show, in plain words, with the way out where there is one. Null: there is something. */
export function PageNotice({ page, disputes = null, onResume, onSiteOn, onRead }: PageNoticeProps) {
  const words = useWords();
  const icon = ICONS[page.state];
  const act = (label: string, onClick: () => void) => (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
  switch (page.state) {
    case 'loading':
      return (
        <div class="late">
          <Notice icon={icon} {...words.states.loading} />
        </div>
      );
    case 'paused':
      return (
        <Notice icon={icon} {...words.states.paused}>
          {act(words.states.resume, onResume)}
        </Notice>
      );
    case 'site-off':
      return (
        <Notice icon={icon} {...words.states.siteOff(page.site ?? page.title)}>
          {act(words.states.switchOn, onSiteOn)}
        </Notice>
      );
    case 'not-chosen':
      return (
        <Notice icon={icon} {...words.states.notChosen(page.site)}>
          {page.site !== null && act(words.states.choose(page.site), onSiteOn)}
          {act(words.states.readOnce, onRead)}
        </Notice>
      );
    case 'not-asked':
      return (
        <Notice icon={icon} {...words.states.notAsked}>
          {act(words.states.readOnce, onRead)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice icon={icon} title={words.states.failed} text={page.message}>
          {act(words.states.again, onRead)}
        </Notice>
      );
    case 'browser-page':
    case 'not-html':
    case 'no-access':
    case 'no-tab':
      return <Notice icon={icon} {...words.states[page.state]} />;
    case 'read':
      if (page.reading && page.reading.statements.length > 0) return null;
      if (page.progress < 1) return <Notice icon={icon} {...words.states.reading} />;
      return (
        <Notice icon={icon} {...(page.reading ? words.states.noAnswers : words.states.nothing)}>
          {!page.reading && disputes && disputes.length > 0 && <Disputes titles={disputes} />}
          {act(words.states.readAgain, onRead)}
        </Notice>
      );
  }
}

function Disputes({ titles }: { titles: string[] }) {
  const words = useWords();
  return (
    <div class="disputes">
      <p>{words.states.disputes}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  );
}
