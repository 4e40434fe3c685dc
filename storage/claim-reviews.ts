/** Fact-checks that the reader keeps, by where they came from, in the reader's own database. */
import * as v from 'valibot';
import { joinedReviews, type ReviewSource, ReviewSourceSchema } from '../model/claim-review';
import { opened, type ReaderDatabase } from './database';

/** Adds a source, or to one that is kept already. @returns how many fact-checks were not in it before */
export async function keepReviews(db: ReaderDatabase, source: ReviewSource): Promise<number> {
  await opened(db);
  return db.transaction('rw', db.claimReviews, async () => {
    const parsed = v.safeParse(ReviewSourceSchema, (await db.claimReviews.get(source.id))?.source);
    const before = parsed.success ? parsed.output.reviews : [];
    const reviews = joinedReviews(before, source.reviews);
    await db.claimReviews.put({ id: source.id, source: { ...source, reviews } });
    return reviews.length - before.length;
  });
}

export async function removeReviews(db: ReaderDatabase, id: string): Promise<void> {
  await (await opened(db)).claimReviews.delete(id);
}

/** All sources, the latest first. What another version wrote and this one cannot read is left out, and left alone. */
export async function listReviews(db: ReaderDatabase): Promise<ReviewSource[]> {
  const rows = await (await opened(db)).claimReviews.toArray();
  return rows
    .flatMap(({ source }) => {
      const parsed = v.safeParse(ReviewSourceSchema, source);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.kept.localeCompare(a.kept) || a.name.localeCompare(b.name));
}
