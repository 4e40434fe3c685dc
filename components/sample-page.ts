import type { Block, ReadablePage } from '../model/readable';

/** A short article: a headline and its paragraphs. */
export interface Article {
  title: string;
  paragraphs: string[];
}

/** An article as the engine reads it, without a document around it. @param language BCP 47 tag */
export function samplePage({ title, paragraphs }: Article, language: string): ReadablePage {
  const blocks: Block[] = [];
  let start = 0;
  for (const [i, { length }] of [title, ...paragraphs].entries()) {
    const kind = i === 0 ? 'heading' : 'paragraph';
    blocks.push({ start, end: start + length, kind, zone: 'content', level: i === 0 ? 1 : 0 });
    start += length + 1;
  }
  const text = [title, ...paragraphs].join('\n');
  return {
    url: 'about:blank',
    canonical: null,
    title,
    language,
    published: null,
    texts: [{ frame: 0, text, blocks }],
  };
}
