/** Pages of any size in plain English, with names of a pack strewn in. The same seed gives the same page. */

const WORDS =
  'the of and to in that was for on with as his they at be this had not are but from or have an which one all were her she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );

/** Mulberry32: small, fast, and good enough to strew words. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param nodes text nodes of about 88 characters, eight a paragraph.
 * @param names one of them stands in every two-hundredth node.
 */
export function bigPage(nodes: number, names: string[], seed = 1): string {
  const random = randomFrom(seed);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)]!;
  const sentence = (index: number) => {
    const words = Array.from({ length: 18 }, () => pick(WORDS));
    if (index % 200 === 7) words[9] = pick(names);
    return `${words.join(' ').replace(/^\w/, (letter) => letter.toUpperCase())}. `;
  };
  let html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Big page</title><body><main>';
  for (let node = 0; node < nodes; node += 8) {
    html += '<p>';
    for (let i = 0; i < 8; i++) html += i % 2 ? `<em>${sentence(node + i)}</em>` : sentence(node + i);
    html += '</p>\n';
  }
  return `${html}</main></body></html>`;
}
