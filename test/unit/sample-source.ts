import type { PackSource } from '../../model/pack-source';

/** A pack small enough to check by eye: two questions, three reports, four claims, in no alphabetical order. */
export function sampleSource({ id = 'sample', version = '1.0.0', claims = 4 } = {}): PackSource {
  return {
    head: {
      formatVersion: 1,
      id,
      version,
      title: 'A sample',
      summary: 'Two questions about one bridge.',
      asOf: '2026-11-21',
      languages: ['en'],
      licence: 'CC0-1.0',
      maintainer: { name: 'Somebody', interests: 'none' },
      topic: [['bridge']],
      entities: [
        { id: 'bridge', type: 'Place', name: 'Old Bridge', aliases: { en: ['Old Bridge'] }, core: true },
        { id: 'abbey', type: 'Place', name: 'Abbey', description: 'Beside it.', aliases: { en: ['Abbey'] } },
      ],
      questions: [
        {
          id: 'length',
          ask: 'How long is it?',
          kind: 'quantity',
          unit: 'metres',
          oneAnswer: true,
          positions: [
            { id: 'forty', label: '40 metres', value: 40 },
            { id: 'fifty', label: '50 metres', value: 50 },
          ],
        },
        {
          id: 'builder',
          ask: 'Who built it?',
          kind: 'party',
          oneAnswer: true,
          positions: [{ id: 'monks', label: 'Monks' }],
        },
      ],
      reports: [report('weekly'), report('daily'), report('silent')],
    },
    claims: [
      claim('c4', 'weekly', 'length', 'forty'),
      claim('c1', 'daily', 'length', 'fifty'),
      claim('c3', 'daily', 'builder', 'monks'),
      claim('c2', 'weekly', 'builder', 'monks'),
    ].slice(0, claims),
    cues: {},
  };
}

const report = (id: string) => ({
  id,
  title: `The ${id}`,
  publisher: id,
  url: `https://${id}.example/bridge`,
  published: null,
  origin: null,
  language: 'en',
});

const claim = (id: string, report: string, question: string, position: string) => ({
  id,
  report,
  question,
  position,
  modality: 'asserted',
  evidence: { type: 'paraphrase', text: `${report} answers ${question}.` },
});
