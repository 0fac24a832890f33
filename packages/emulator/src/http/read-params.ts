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
    const value: unknown = JSON.parse(text, (_key, inner: unknown) => {
      // PHP refuses half a surrogate pair, and with it the whole body.
      if (typeof inner === 'string' && !inner.isWellFormed()) throw new SyntaxError('Lone surrogate.');
      return inner;
    });
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
