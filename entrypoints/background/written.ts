/** Writing to the reader's database: what fails is said, never swallowed. */
import type { Failure } from '../../messaging/protocol';
import { Refusal } from '../../messaging/receive';
import { isDatabaseError, isQuotaError } from '../../storage/database';

/**
 * @param otherwise what is said when the database fails for another reason than want of room
 * @throws Refusal `disk-full` or `otherwise`, when nothing was written; whatever `work` throws of its own
 */
export async function written<Value>(work: () => Promise<Value>, otherwise: Failure): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const isFull = isQuotaError(error);
    if (!isFull && !isDatabaseError(error)) throw error;
    console.error(error);
    if (isFull) throw new Refusal('disk-full', 'There is no room left. Everything is as it was.');
    throw new Refusal(otherwise.code, otherwise.message);
  }
}
