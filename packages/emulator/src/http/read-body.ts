import type { IncomingMessage } from 'node:http';

/** Bytes the emulator reads of one body. */
export const largestBody = 16 * 1_048_576;

/** A body that is larger than the emulator reads. */
export class BodyTooLarge extends Error {
  override readonly name: string = 'BodyTooLarge';
}

/**
 * The raw body of a request.
 *
 * @throws BodyTooLarge
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > largestBody) throw new BodyTooLarge(`A body may have ${largestBody} bytes here.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
