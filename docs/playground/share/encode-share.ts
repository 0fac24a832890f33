import { toHash } from './hash.ts';
import type { Shared } from './shared.ts';
import { transformBytes } from './transform-bytes.ts';

/** The hash that opens the playground as it stands. */
export async function encodeShare(shared: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  return toHash(await transformBytes(bytes, new CompressionStream('deflate-raw')));
}
