import type { IncomingMessage } from 'node:http';
import { FormError, parseForm, toLists } from '@riposte/portal/form';

/** Bytes the emulator reads of one body. */
const largestBody = 16 * 1_048_576;

/** A body that is larger than the emulator reads. */
export class BodyTooLarge extends Error {
  override readonly name: string = 'BodyTooLarge';
}

/** The raw body of a request, as text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > largestBody) throw new BodyTooLarge(`A body may have ${largestBody} bytes here.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Query and body as PHP would hand them to a method. What PHP cannot decode counts as nothing, with no complaint
 * (portal.md §8 rule 1).
 */
export function readParams(
  contentType: string,
  query: string,
  body: string,
): Readonly<Record<string, unknown>> {
  return {
    ...readForm(query),
    ...(/^application\/json\b/i.test(contentType) ? readJson(body) : readForm(body)),
  };
}

function readForm(text: string): Readonly<Record<string, unknown>> {
  try {
    return toLists(parseForm(text, { length: largestBody, pairs: 100_000, depth: 64 }));
  } catch (error) {
    if (error instanceof FormError) return {};
    throw error;
  }
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && isForPhp(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Levels PHP's json_decode goes down before it gives up. */
const deepest = 512;

/** PHP refuses half a surrogate pair and too deep a nesting, and with them the whole body. */
function isForPhp(whole: object): boolean {
  let level: readonly unknown[] = [whole];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && !value.isWellFormed()) return false;
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, inner] of Object.entries(value)) next.push(key, inner);
    }
    level = next;
  }
  return true;
}
