import { lexiconFrom } from '../../matching/lexicon-parts';
import { createReader } from '../../matching/reader';
import { answerInTab } from '../../messaging/receive';
import { askFromPage } from '../../messaging/send';
import type { Lexicon } from '../../model/lexicon';
import { aboutPage } from '../../page/about';
import { reviewTexts } from '../../page/claim-reviews';
import { domOf } from '../../page/dom';
import { Painter } from '../../page/paint';
import { selectedWords } from '../../page/selection';
import { inSlices } from '../../page/slices';
import { Dismissals } from './dismissals';
import { Findings } from './findings';
import { listenForGestures } from './gestures';
import { Rereading } from './rereading';

/**
 * Starts reading a page and keeps at it until `control` is aborted: by a newer script, by the switch for this site, or
 * because the extension is gone. Whatever adds something to the page takes it away on that signal.
 */
export async function startReader(document: Document, control: AbortController): Promise<void> {
  const { signal } = control;
  const dom = domOf(document);
  const dismissals = new Dismissals(() => rereading.showAgain());
  const findings = new Findings(dom, new Painter(dom), dismissals, control);
  const rereading = new Rereading(document, findings, control);
  signal.addEventListener('abort', () => findings.clear());
  answerInTab(
    {
      reading: () => rereading.state(),
      jump: ({ statement }) => findings.jump(statement),
      step: ({ by }) => findings.step(by),
      paint: ({ marks, appearance }) => {
        findings.look({ marks, ...(appearance && { appearance }) });
        return null;
      },
      'dismissals-changed': async () => {
        await dismissals.ask();
        return null;
      },
      about: () => aboutPage(dom, document),
      texts: () => findings.texts.map(({ readable }) => readable.text),
      readable: () => findings.texts.map(({ readable }) => readable),
      selection: () => selectedWords(document, findings.texts),
      'json-ld': () => reviewTexts(dom, document),
      retire: () => {
        control.abort();
        return null;
      },
    },
    signal,
  );
  const brief = await askFromPage({ type: 'brief' });
  if (signal.aborted) return;
  if (!brief.ok) return control.abort();
  const { lexicons, marks, appearance } = brief.value;
  findings.look({ marks, appearance });
  const unpacked = await inSlices(unpack(lexicons), signal);
  if (!unpacked) return;
  rereading.start(createReader(unpacked.result), (documents) =>
    listenForGestures(documents, findings, signal),
  );
}

function* unpack(lexicons: string[][]): Generator<void, Lexicon[]> {
  const unpacked: Lexicon[] = [];
  for (const parts of lexicons) unpacked.push(yield* lexiconFrom(parts));
  return unpacked;
}
