import { LEXICON_VERSION } from '../matching/compile';
import type { Lexicon } from '../model/lexicon';
import type { PackDatabase } from './database';

/** The lexicons of all packs that this version of the program compiled, in the order of their installation. */
export function readLexicons(db: PackDatabase): Promise<Lexicon[]> {
  return db.transaction('r', db.packs, db.lexicons, async () => {
    const packs = await db.packs.filter(({ form }) => form === LEXICON_VERSION).sortBy('place');
    const rows = await db.lexicons.bulkGet(packs.map(({ id }) => id));
    return rows.flatMap((row) => row?.lexicon ?? []);
  });
}
