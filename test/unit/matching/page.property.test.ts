import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../matching/reader';
import { readPage } from '../../../page/read-page';
import { pageOf, read } from './read';
import { sampleLexicon } from './sample-pack';

const reader = createReader([sampleLexicon()]);

const PARAGRAPHS = [
  'Marlo accuses Tarsis over the Heron 2.5',
  'Marlo complained to the Harbour Board, not to the press. Elin Vask said: “It is theft.” Tarsis used nearly 25,000 hulls.',
  'Tarsis shares fell 3.2 per cent in Oslo on 10 June. Dr. Vask’s letter is dated 10 June 2026.',
  '据马洛说，塔西斯抄袭了2.4万个船体。',
];

/** No links: two that touch are two items of a menu, and read with a blank between them. */
const INLINE = ['b', 'em', 'span', 'strong', 'i', 'mark', 'u', 'small', 'cite', 'font', 'time', 'abbr'];

/** A text as HTML, cut at random places into inline elements that hold each other, with nothing between. */
const splitOf = (text: string): fc.Arbitrary<string> => {
  const element = fc.record({
    name: fc.constantFrom(...INLINE),
    from: fc.nat(text.length),
    to: fc.nat(text.length),
  });
  const noise = fc.record({
    at: fc.nat(text.length),
    html: fc.constantFrom('<!-- x -->', '<b></b>', '<wbr>', '<span></span>'),
  });
  return fc
    .tuple(fc.array(element, { maxLength: 12 }), fc.array(noise, { maxLength: 4 }))
    .map(([elements, noises]) => {
      const nested: Stretch[] = [];
      for (const { name, from, to } of elements) {
        const stretch = { name, from: Math.min(from, to), to: Math.max(from, to) };
        if (!nested.some((other) => crosses(other, stretch))) nested.push(stretch);
      }
      nested.sort((a, b) => b.to - b.from - (a.to - a.from));
      let html = '';
      for (let at = 0; at <= text.length; at++) {
        for (const { name, from, to } of nested.toReversed())
          if (to === at && from < to) html += `</${name}>`;
        for (const noise of noises) if (noise.at === at) html += noise.html;
        for (const { name, from, to } of nested) if (from === at && from < to) html += `<${name}>`;
        html += text[at] ?? '';
      }
      return html;
    });
};

interface Stretch {
  name: string;
  from: number;
  to: number;
}
const crosses = (a: Stretch, b: Stretch) =>
  (a.from < b.from && b.from < a.to && a.to < b.to) || (b.from < a.from && a.from < b.to && b.to < a.to);

const htmlOf = ([headline, ...paragraphs]: string[]) =>
  `<!doctype html><html lang="en"><body><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

function readHtml(html: string) {
  const { document } = new JSDOM(html, { url: 'https://news.example/story' }).window;
  return reader.read(readPage(document))!;
}

describe('inline elements', () => {
  const plain = readHtml(htmlOf(PARAGRAPHS));

  it('are in a story that says enough', () => {
    expect(plain.mentions.length).toBeGreaterThan(8);
    expect(plain.statements.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['route', 'hulls', 'share-move', 'letter-date', 'speaker']),
    );
  });

  it('change nothing, however they split the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.tuple(...PARAGRAPHS.map(splitOf)), (paragraphs) => {
        expect(readHtml(htmlOf(paragraphs))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Marlo Tarsis Heron 2.5 Vask Elin Velox he it not no if said accused copied 24,000 nearly hulls million drawings the letter to harbour minister complained Harbour Board 10 June from until . , ; : ? “ ” ( ) - \u00ad 马洛 塔西斯 5 % fell shares Oslo Athens sued'.split(
      ' ',
    ),
    '\n',
    '\u00a0',
  );
  const text = fc
    .array(fc.tuple(words, fc.constantFrom('', ' ')), { maxLength: 80 })
    .map((parts) => parts.map(([word, blank]) => word + blank).join(''));

  it('gives a reading whose quotes stand where it says, in order, once', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const page = pageOf(['Marlo accuses Tarsis.', ...texts.filter((text) => text.trim())]);
        const reading = reader.read(page)!;
        const whole = page.texts[0]!.text;
        for (const { quote, position } of [...reading.mentions, ...reading.statements]) {
          expect(quote.exact).toBe(whole.slice(position.start, position.end));
          expect(quote.exact).toBe(quote.exact.trim());
          expect(quote.exact).not.toBe('');
        }
        const places = reading.mentions.map(({ position }) => position);
        expect(places.filter(({ start }, i) => i > 0 && start < places[i - 1]!.end)).toEqual([]);
        expect(new Set(reading.statements.map(({ id }) => id)).size).toBe(reading.statements.length);
        const answered = reading.statements.map(({ question, position }) => `${question} ${position.start}`);
        expect(new Set(answered).size).toBe(answered.length);
        const { agrees, differs, conflicts, unlisted, statements, sentences } = reading.ledger;
        expect(statements).toBe(reading.statements.length);
        expect(agrees + differs + conflicts + unlisted).toBeLessThanOrEqual(statements);
        expect(new Set(reading.statements.map(({ position }) => position.start)).size).toBeLessThanOrEqual(
          sentences,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same a second time', () => {
    fc.assert(
      fc.property(text, (text) => {
        const page = ['Marlo accuses Tarsis.', text.trim() || '.'];
        expect(read(page)).toEqual(read(page));
      }),
      { numRuns: 50 },
    );
  });

  it('says of a sentence what it says of it alone, where nothing is carried over', () => {
    const alone = fc.constantFrom(
      'Marlo complained to the Harbour Board.',
      'Tarsis copied 24,000 hulls, Marlo said.',
      'Tarsis shares fell 7% in Athens.',
      'Marlo has not sued Tarsis.',
      'The letter of Marlo is dated 12 June.',
    );
    const answers = (sentences: string[]) =>
      read(['Marlo accuses Tarsis.', sentences.join(' ')])!.statements.map(
        ({ question, position_ids, denies, modality }) => ({
          question,
          position_ids,
          denies,
          modality,
        }),
      );
    fc.assert(
      fc.property(fc.array(alone, { minLength: 1, maxLength: 8 }), (sentences) => {
        expect(answers(sentences)).toEqual(sentences.flatMap((sentence) => answers([sentence])));
      }),
      { numRuns: 60 },
    );
  });
});

describe('long pages', () => {
  const chunk = [
    'Marlo accuses Tarsis. Marlo complained to the Harbour Board. Elin Vask said so.',
    'Tarsis copied 24,000 hulls and 2.81 million drawings. The letter is dated 10 June.',
    'Tarsis shares fell 3.2% in Oslo. If Marlo sued Tarsis, it would win.',
  ];
  const counts = (times: number, joined: boolean) => {
    const blocks = Array.from({ length: times }, () => chunk).flat();
    const { mentions, statements, ledger, self } = read(joined ? [blocks.join(' ')] : blocks)!;
    return {
      mentions: mentions.length,
      statements: statements.length,
      sentences: ledger.sentences,
      self: self.length,
    };
  };

  it.each([
    ['paragraphs', false],
    ['one block', true],
  ])('of %s say as much more as they are longer', (_, joined) => {
    const one = counts(1, joined);
    for (const times of [2, 4, 64]) {
      expect(counts(times, joined)).toEqual({
        mentions: one.mentions * times,
        statements: one.statements * times,
        sentences: one.sentences * times,
        self: 0,
      });
    }
  });
});
