import { assemblePack } from '../../model/pack-source';
import { sampleSource } from './sample-source';

/** The sample as a file that can be installed. */
export const packText = (
  sample: Parameters<typeof sampleSource>[0] = {},
  change: Record<string, unknown> = {},
): string => JSON.stringify({ ...assemblePack(sampleSource(sample)), ...change }, null, 1);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
