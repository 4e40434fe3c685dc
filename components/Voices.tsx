import { publishersOf } from '../model/independence';
import { isKept } from '../model/kept-page';
import type { Claim, Report } from '../model/pack';
import { textFragmentUrl } from '../model/text-fragment';
import { Icon } from './Glyph';
import { ClaimNote } from './NoteBox';
import { useWords } from './words';

/** What a voice needs to be shown; the voices of findings and the entries of the comparison both fit. */
export interface ShownVoice {
  report: Report;
  claim: Claim;
  asOf: string | null;
  own: boolean;
}

/** More than this many wait behind a line that names them. */
const AT_ONCE = 2;

/** The reports that take one position: verbatim words before paraphrases, the page's own publisher last. */
export function Voices({ voices, atOnce = AT_ONCE }: { voices: ShownVoice[]; atOnce?: number }) {
  const words = useWords();
  const rank = ({ own, claim }: ShownVoice) => Number(own) * 2 + Number(claim.evidence.type === 'paraphrase');
  const sorted = [...voices].sort((a, b) => rank(a) - rank(b));
  // A lone voice is not worth a line that hides it.
  const shown = sorted.length === atOnce + 1 ? sorted : sorted.slice(0, atOnce);
  const rest = sorted.slice(shown.length);
  return (
    <div class="voices">
      <VoiceList voices={shown} />
      {rest.length > 0 && (
        <details class="more">
          <summary>
            <Icon name="turn" turns />
            <span>{words.source.more(rest.length, publishersOf(rest.map(({ report }) => report)))}</span>
          </summary>
          <VoiceList voices={rest} />
        </details>
      )}
    </div>
  );
}

function VoiceList({ voices }: { voices: ShownVoice[] }) {
  return (
    <ul class="voices">
      {voices.map((voice) => (
        <li class="voice" key={voice.claim.id}>
          <Evidence claim={voice.claim} report={voice.report} />
          <Source voice={voice} />
          <ClaimNote claim={voice.claim.id} about={aboutOf(voice)} />
        </li>
      ))}
    </ul>
  );
}

/** What a note on a claim is called where the claim is not at hand. */
const aboutOf = ({ report, claim: { evidence } }: ShownVoice) => {
  const said = evidence.type === 'paraphrase' ? evidence.text : evidence.selectors[0]?.exact;
  return `${isKept(report) ? report.title : report.publisher}: ${said}`;
};

function Evidence({ claim, report }: { claim: Claim; report: Report }) {
  const words = useWords();
  const { evidence } = claim;
  if (evidence.type === 'paraphrase')
    return (
      <p class="paraphrase">
        <span class="tag">{words.source.paraphrase}</span>
        {evidence.text}
      </p>
    );
  return (
    <blockquote class="quotes" lang={report.language} cite={report.url}>
      {evidence.selectors.map((selector, i) => (
        <>
          {i > 0 && ' … '}
          <a
            href={textFragmentUrl(report.url, selector)}
            title={words.source.jump(report.publisher)}
            target="_blank"
            rel="noreferrer noopener"
          >
            {words.quote(selector.exact)}
          </a>
        </>
      ))}
    </blockquote>
  );
}

function Source({ voice: { report, claim, asOf, own } }: { voice: ShownVoice }) {
  const words = useWords();
  const claimed = words.claimed[claim.modality];
  return (
    <p class="source">
      <a
        href={report.url}
        title={words.source.open(report.publisher)}
        target="_blank"
        rel="noreferrer noopener"
      >
        {report.publisher}
      </a>
      {isKept(report) && <span>{report.title}</span>}
      {report.origin && <span>{words.source.relaying(report.origin)}</span>}
      {report.published && <time dateTime={report.published}>{words.format.date(report.published)}</time>}
      {claimed && <span>{claimed}</span>}
      {asOf && <span>{words.source.later(asOf)}</span>}
      {own && <span>{words.source.own}</span>}
    </p>
  );
}
