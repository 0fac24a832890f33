import { isMethodName } from '../protocol/methods.ts';
import { isPolicyName } from '../protocol/policies.ts';
import { fromHash } from './hash.ts';
import type { Shared } from './shared.ts';
import { transformBytes } from './transform-bytes.ts';

/** A hash could unpack to a thousand times its length. */
const longest = 1_000_000;

/** What a hash shares; undefined where it shares nothing, or nothing that can be read. */
export async function decodeShare(hash: string): Promise<Shared | undefined> {
  const packed = fromHash(hash);
  if (packed === undefined) return undefined;
  try {
    const bytes = await transformBytes(packed, new DecompressionStream('deflate-raw'), longest);
    return read(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function read(value: unknown): Shared | undefined {
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
  const { code } = value;
  if (typeof code !== 'string') return undefined;
  return {
    code,
    ...('method' in value && isMethodName(value.method) && { method: value.method }),
    ...('policy' in value && isPolicyName(value.policy) && { policy: value.policy }),
  };
}
