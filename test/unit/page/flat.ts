import { JSDOM } from 'jsdom';
import type { Block } from '../../../model/readable';
import { result } from '../../../model/steps';
import { domOf } from '../../../page/dom';
import { attributeLook } from '../../../page/look';
import { type FlatText, flatten } from '../../../page/readable-text';

export const documentOf = (html: string): Document => new JSDOM(html).window.document;

/** The readable text of a document by its attributes. */
export function flat(document: Document): FlatText {
  const dom = domOf(document);
  return result(flatten(dom, attributeLook(dom), document));
}

export const textOf = (html: string): string => flat(documentOf(html)).readable.text;

/** The blocks as `zone kind: text`, for tables of cases. */
export function blocksOf(html: string): string[] {
  const { text, blocks } = flat(documentOf(html)).readable;
  const name = ({ kind, level }: Block) => (kind === 'heading' ? `h${level}` : kind);
  return blocks.map((block) => `${block.zone} ${name(block)}: ${text.slice(block.start, block.end)}`);
}
