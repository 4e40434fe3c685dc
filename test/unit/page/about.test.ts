import { expect, it } from 'vitest';
import { aboutPage } from '../../../page/about';
import { domOf } from '../../../page/dom';
import { documentOf } from './flat';

const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (publisher: unknown) => json({ '@type': 'NewsArticle', publisher });

it.each([
  ['<meta property="og:site_name" content=" The  Courier ">', 'The Courier'],
  [article({ '@type': 'NewsMediaOrganization', name: 'The Herald' }), 'The Herald'],
  [article([{ name: 'First' }, { name: 'Second' }]), 'First'],
  [article('The Herald'), 'The Herald'],
  [`<meta property="og:site_name" content="A brand">${article({ name: 'The Herald' })}`, 'The Herald'],
  [json({ '@type': 'Product', publisher: 'A shop' }), null],
  [article({ name: { nested: true } }), null],
  ['<meta name="application-name" content="Reader">', 'Reader'],
  ['<p>No word', null],
])('publisher of %s', (html, publisher) => {
  const document = documentOf(html);
  expect(aboutPage(domOf(document), document).publisher).toBe(publisher);
});

it('has title, date and language beside it', () => {
  const document = documentOf(
    '<html lang=de><title>T</title><meta property="article:published_time" content="2026-06-24">',
  );
  expect(aboutPage(domOf(document), document)).toEqual({
    canonical: null,
    title: 'T',
    publisher: null,
    published: '2026-06-24',
    language: 'de',
  });
});
