import type { Lexicon } from '../model/lexicon';
import type { Pack } from '../model/pack';

export function compilePack(pack: Pack): Lexicon {
  throw new Error(`not written yet: ${pack.id}`);
}

/** Names that open a page: those of the core entities, of all packs, without those that count only beside another. */
export function gateNames(lexicons: Lexicon[]): string[] {
  throw new Error(`not written yet: ${lexicons.length}`);
}
