import type { Lexicon } from '../model/lexicon';
import type { BundledDatabase } from './database';

/** The lexicons of all installed packs, as they were compiled at installation. */
export async function readLexicons(db: BundledDatabase): Promise<Lexicon[]> {
  const rows = await db.lexicons.toArray();
  return rows.sort((a, b) => a.place - b.place).map(({ lexicon }) => lexicon);
}
