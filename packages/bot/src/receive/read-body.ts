/** Bytes. A two-command event has 7 KB (transport.md §2.1); a click on a message near its limits brings a megabyte. */
export const largestBody = 4_194_304;

/** The body of a request as text, unless it is longer than events are, or breaks off. */
export async function readBody(
  request: Request,
): Promise<{ readonly text: string } | 'too large' | 'broken'> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  try {
    for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > largestBody) return 'too large';
      text += decoder.decode(chunk, { stream: true });
    }
  } catch {
    return 'broken';
  }
  return { text: text + decoder.decode() };
}
