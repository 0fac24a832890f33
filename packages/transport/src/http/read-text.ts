/** Bytes of an answer that are read at most: the portal's largest answers are far smaller. */
const mostBytes = 10 * 1024 * 1024;

/** The body of a response as text; undefined where it is longer than any answer. Rejects when it breaks off. */
export async function readText(response: Response, limit = mostBytes): Promise<string | undefined> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
