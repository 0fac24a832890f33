/**
 * The fields of a `multipart/form-data` body as a form body of pairs, so that brackets in their names are read in one
 * place. Files are left out: PHP hands them over beside the parameters, where no chat method looks.
 */
export function readMultipart(contentType: string, body: Buffer): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return '';
  return partsOf(body, `--${boundary}`)
    .flatMap((part) => {
      const end = part.indexOf('\r\n\r\n');
      const head = end < 0 ? '' : part.subarray(0, end).toString('utf8');
      const [, name] = /content-disposition:[^\r\n]*?;\s*name="([^"]*)"/i.exec(head) ?? [];
      if (name === undefined || /;\s*filename="/i.test(head)) return [];
      return [`${encodeURIComponent(name)}=${encodeURIComponent(part.subarray(end + 4).toString('utf8'))}`];
    })
    .join('&');
}

function partsOf(body: Buffer, delimiter: string): readonly Buffer[] {
  const parts: Buffer[] = [];
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    const from = at + delimiter.length + 2;
    const next = body.indexOf(`\r\n${delimiter}`, at + delimiter.length);
    if (next < 0) break;
    parts.push(body.subarray(from, next));
    at = next + 2;
  }
  return parts;
}
