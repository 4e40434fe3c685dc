import { describe, expect, it } from 'vitest';
import { domOf } from '../../../page/dom';
import { readMetadata } from '../../../page/metadata';
import { documentOf } from './flat';

const metadataOf = (html: string, url = 'https://news.example/a/b') => {
  const document = documentOf(html);
  return readMetadata(domOf(document), document, url);
};

describe('canonical address', () => {
  it.each([
    ['<link rel=canonical href="/c">', 'https://news.example/c'],
    ['<link rel="alternate canonical" href="c?x=1">', 'https://news.example/a/c?x=1'],
    ['<base href="https://cdn.example/x/"><link rel=canonical href=c>', 'https://cdn.example/x/c'],
    ['<meta property="og:url" content="https://news.example/o">', 'https://news.example/o'],
    ['<link rel=canonical href="javascript:alert(1)">', null],
    ['<link rel=canonical href="https://[">', null],
    ['<link rel=canonical href="">', null],
    ['', null],
  ])('%s', (html, canonical) => expect(metadataOf(html).canonical).toBe(canonical));
});

describe('title and language', () => {
  it.each([
    ['<title> A\n  B </title>', 'A B'],
    ['<meta property="og:title" content="C">', 'C'],
    ['<svg><title>no</title></svg><p>x', 'no'],
    ['', ''],
  ])('%s', (html, title) => expect(metadataOf(html).title).toBe(title));

  it.each([
    ['<html lang="en-GB">', 'en-GB'],
    ['<html lang="zh_CN">', 'zh-CN'],
    ['<html lang=" ">', null],
    ['<html lang="{{ lang }}">', null],
    ['<html>', null],
  ])('%s', (html, language) => expect(metadataOf(html).language).toBe(language));
});

describe('date of publication', () => {
  const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  it.each([
    ['<meta property="article:published_time" content="2026-06-24T23:30:00-05:00">', '2026-06-24'],
    [json({ '@type': 'NewsArticle', datePublished: '2026-06-24' }), '2026-06-24'],
    [json([{ '@graph': [{ '@type': ['Article'], datePublished: '20260624' }] }]), '2026-06-24'],
    [
      '<script type="application/ld+json">{ broken</script><time itemprop=datePublished datetime="2026-06-24">',
      '2026-06-24',
    ],
    ['<article><header><time datetime="2026-06-24T10:00">now</time></header></article>', '2026-06-24'],
    ['<article><p>In <time datetime="2026-02-01">February</time></p></article>', null],
    ['<meta name="date" content="2026-02-31">', null],
    [json({ '@type': 'Product', datePublished: '2026-06-24' }), null],
    ['', null],
  ])('%s', (html, published) => expect(metadataOf(html).published).toBe(published));
});
