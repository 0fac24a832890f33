/** What a form body can carry. */
export type FormInput =
  string | number | boolean | null | undefined | readonly FormInput[] | { readonly [key: string]: FormInput };

/**
 * Writes nested values as the form body PHP's `http_build_query` makes, which is how the portal sends events.
 *
 * Every scalar becomes text: true `1`, false `0`, null and undefined empty. An empty list or object leaves
 * nothing behind (transport.md §2.1).
 *
 * @param value the fields, nested as deep as you like
 * @example
 * ```ts
 * buildForm({ event: 'ONIMCOMMANDADD', data: { USER: { ID: 42 } } });
 * // 'event=ONIMCOMMANDADD&data%5BUSER%5D%5BID%5D=42'
 * ```
 */
export function buildForm(value: Readonly<Record<string, FormInput>>): string {
  const fields: string[] = [];
  for (const [key, inner] of Object.entries(value)) write(fields, key, inner);
  return fields.join('&');
}

function write(fields: string[], name: string, value: FormInput): void {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) write(fields, `${name}[${key}]`, inner);
    return;
  }
  fields.push(`${encode(name)}=${encode(scalar(value))}`);
}

function scalar(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null || value === undefined ? '' : String(value);
}

/** PHP's urlencode: everything but letters, digits and `- _ .` is escaped, a space becomes `+`. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/** encodeURIComponent throws on half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
