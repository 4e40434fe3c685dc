/**
 * The gate's question: does a page name any of these? It is asked of every page there is, so it is one pass with one
 * expression for each text, no styles, no structure, and ends at the first hit.
 */
export type NamesTest = (text: string) => boolean;

/** Tells whether a text has one of the names in it, whatever its capitals, as whole words where the script has words. */
export function namesTest(names: readonly string[]): NamesTest {
  if (names.length === 0) return () => false;
  const pattern = new RegExp(
    [...names]
      .sort((a, b) => b.length - a.length)
      .map(patternOf)
      .join('|'),
    'gi',
  );
  return (text) => {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      if (isWhole(text, hit.index, hit.index + hit[0].length)) return true;
      pattern.lastIndex = hit.index + 1;
    }
    return false;
  };
}

const patternOf = (name: string) =>
  name
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

/** “philanthropic” does not name Anthropic; a genitive or a version number after a name does not hide it. */
function isWhole(text: string, start: number, end: number): boolean {
  if (isLetter(text[start]) && isLetter(text[start - 1])) return false;
  const after = /s/i.test(text[end] ?? '') ? text[end + 1] : text[end];
  return !(isLetter(text[end - 1]) && isLetter(after));
}

/** Of an alphabet: Chinese, Japanese and Korean names stand between letters without a blank. */
const isLetter = (character = '') => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character);
