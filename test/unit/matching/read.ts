/** Pages of a few lines for tests, and what is read in them as short strings for tables of cases. */
import { compilePack } from '../../../matching/compile';
import { createReader, type PageReader } from '../../../matching/reader';
import type { Block, BlockKind, Cell, ReadablePage } from '../../../model/readable';
import type { Reading, Statement } from '../../../model/reading';
import { sampleLexicon, samplePack } from './sample-pack';

/** A block: plain text is a paragraph. */
export type Written = string | { kind: BlockKind; text: string; zone?: Block['zone'] } | Row;
interface Row {
  heads: string[];
  cells: string[];
}

export const heading = (text: string): Written => ({ kind: 'heading', text });
export const margin = (text: string): Written => ({ kind: 'paragraph', text, zone: 'margin' });
export const row = (heads: string[], cells: string[]): Written => ({ heads, cells });

export function pageOf(written: Written[], page: Partial<ReadablePage> = {}): ReadablePage {
  let text = '';
  const blocks = written.map((item): Block => {
    if (text) text += '\n';
    const start = text.length;
    const cells: Cell[] = [];
    if (typeof item === 'object' && 'cells' in item) {
      item.cells.forEach((cell, i) => {
        if (i) text += '\t';
        cells.push({ start: text.length, end: text.length + cell.length, head: item.heads[i] ?? '' });
        text += cell;
      });
      return { start, end: text.length, kind: 'row', zone: 'content', level: 0, cells };
    }
    const {
      kind,
      text: own,
      zone = 'content',
    } = typeof item === 'string' ? { kind: 'paragraph' as const, text: item } : item;
    text += own;
    return { start, end: text.length, kind, zone, level: kind === 'heading' ? 1 : 0 };
  });
  return {
    url: 'https://news.example/story',
    canonical: null,
    title: '',
    language: 'en',
    published: null,
    texts: [{ frame: 0, text, blocks }],
    ...page,
  };
}

let reader: PageReader | undefined;
const sampleReader = () => {
  reader ??= createReader([sampleLexicon()]);
  return reader;
};

/** The sample pack's reading of a page, null when it is none of its business. */
export const read = (written: Written[], page: Partial<ReadablePage> = {}): Reading | null =>
  sampleReader().read(pageOf(written, page));

/** Headlines that open a page for the sample pack in each language without answering anything. */
const OPENINGS: Record<string, string> = {
  en: 'Elin Vask and Odd Berg: Marlo accuses Tarsis over the Heron',
  de: 'Elin Vask und Odd Berg: Marlo erhebt Vorwurf gegen Tarsis',
  fr: 'Elin Vask et Odd Berg : Marlo accuse Tarsis',
  es: 'Elin Vask y Odd Berg: Marlo acusa a Tarsis',
  zh: '埃琳·瓦斯克：马洛指控塔西斯',
};
/** Keeps the headline's parties from being carried into the sentence under test. */
const NEUTRAL: Record<string, string> = {
  en: 'This is what the week brought.',
  de: 'Das war die Woche.',
  fr: 'Voici la semaine.',
  es: 'Esta es la semana.',
  zh: '本周要闻。',
};

/** The statements of a text under a headline that opens the page. */
export function statementsOf(written: Written | Written[], page: Partial<ReadablePage> = {}): Statement[] {
  const language = page.language ?? 'en';
  const blocks = [heading(OPENINGS[language]!), NEUTRAL[language]!, ...[written].flat()];
  return read(blocks, { language, ...page })!.statements;
}

/** Each answer as `question:position modality`, a figure or date in braces behind it. */
export function answersOf(written: Written | Written[], page: Partial<ReadablePage> = {}): string[] {
  return statementsOf(written, page).map(shortOf);
}

function shortOf({ question, position_ids, denies, unlisted, modality }: Statement): string {
  const answer = unlisted ? 'unlisted' : position_ids.join('+') || `-${denies.join('+')}`;
  return `${question}:${answer} ${modality}`;
}

/** The names found, as `entity "text"`, with a version in brackets. */
export function namesOf(written: Written | Written[], page: Partial<ReadablePage> = {}): string[] {
  const reading = read([written].flat(), page);
  return (
    reading?.mentions.map(
      ({ entity, quote, version }) => `${entity} “${quote.exact}”${version ? ` [${version}]` : ''}`,
    ) ?? []
  );
}

/** Whether a cue stands in a text (behind another block or sentence), asked of a pack with that cue alone. */
export function cueStands(cue: string, written: Written | Written[], language = 'en'): boolean {
  const pack = samplePack();
  const question = pack.questions.find(({ id }) => id === 'route')!;
  const asked = {
    ...question,
    notAbout: [],
    positions: [{ id: 'here', label: 'Here', cues: { [language]: [cue] } }],
  };
  const lexicon = compilePack({ ...pack, claims: [], questions: [{ ...asked, pairs: [] }] });
  const blocks = [heading(OPENINGS[language]!), NEUTRAL[language]!, ...[written].flat()];
  return createReader([lexicon]).read(pageOf(blocks, { language }))!.statements.length > 0;
}
