import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE } from '../../../components/fixtures/reading';
import { isKept, KeptPageSchema, keptPageOf, keptReportId } from '../../../model/kept-page';

const about = {
  canonical: null,
  title: 'A headline',
  publisher: 'The Courier',
  published: '2026-06-25',
  language: 'en',
};
const keep = (more: Partial<typeof ARTICLE> = {}, said: Partial<typeof about> | { publisher: null } = {}) =>
  keptPageOf(
    { reading: { ...ARTICLE, ...more }, about: { ...about, ...said }, dossiers: [DOSSIER] },
    '2026-11-20',
  );

describe('a kept page', () => {
  it('is valid, and filed under its address without the fragment', () => {
    const page = keep({ url: 'https://a.example/1?x=2#part' });
    expect(v.is(KeptPageSchema, page)).toBe(true);
    expect(page).toMatchObject({ ...about, url: 'https://a.example/1?x=2', kept: '2026-11-20' });
  });

  it('has each answer with its quotation and the pack’s words, and what the page only supposes not', () => {
    const { claims } = keep();
    const answering = ARTICLE.statements.filter(({ modality }) => modality !== 'hypothetical');
    expect(claims.map(({ selector }) => selector.exact)).toEqual(answering.map(({ quote }) => quote.exact));
    expect(claims[0]).toMatchObject({
      pack: DOSSIER.pack.id,
      ask: DOSSIER.questions.find(({ id }) => id === 'channel')!.ask,
      selector: { type: 'TextQuoteSelector' },
    });
    const [taken] = claims[0]!.takes;
    expect(taken!.label).not.toBe(taken!.id);
  });

  it('has nothing of the text but the sentences that answer', () => {
    const said = new Set(ARTICLE.statements.flatMap(({ quote }) => Object.values(quote)));
    const texts = keep().claims.flatMap(({ selector: { exact, prefix, suffix } }) => [exact, prefix, suffix]);
    expect(texts.filter((text) => !said.has(text))).toEqual([]);
  });

  it('that names no publisher is filed under its site', () => {
    expect(keep({ url: 'https://news.example/1' }, { publisher: null }).publisher).toBe('news.example');
  });

  it('cannot be mistaken for a report of a pack', () => {
    expect(isKept({ id: keptReportId(keep()) })).toBe(true);
    expect(DOSSIER.reports.filter(isKept)).toEqual([]);
  });

  it.each([['javascript:alert(1)'], ['data:text/html,x'], ['https://a.example/#x']])(
    'is not kept under %s',
    (url) => {
      expect(v.is(KeptPageSchema, { ...keep(), url })).toBe(false);
    },
  );
});
