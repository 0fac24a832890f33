import { decodeText } from './decode-text.ts';

type Attributes = Readonly<Record<string, string>>;

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'end'; readonly name: string };

/** A comment, or what browsers take for one; text; the start of a tag. */
const TOKEN = /(<!--[^]*?(?:-->|$)|<[!?][^>]*>?)|([^<]+|<(?!\/?[a-z]))|<(\/?)([a-z][^\s/>]*)/giy;
const ATTRIBUTE = /[\s/]*(?:(>)|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)|(["'])))?|=)/gy;

/** The tokens of what the client has written; markup left open at the end is dropped, as browsers do. */
export function* readTokens(html: string): Generator<HtmlToken, void, undefined> {
  let at = 0;
  for (let match = matchAt(TOKEN, html, at); match !== null; match = matchAt(TOKEN, html, at)) {
    const [, comment, text, slash, written = ''] = match;
    const name = written.toLowerCase();
    at = TOKEN.lastIndex;
    if (comment !== undefined) continue;
    if (text !== undefined) {
      yield { kind: 'text', text: decodeText(text) };
      continue;
    }
    const tag = readAttributes(html, at);
    if (tag === undefined) return;
    at = tag.end;
    yield slash === '/' ? { kind: 'end', name } : { kind: 'start', name, attributes: tag.attributes };
  }
}

function readAttributes(
  html: string,
  from: number,
): { readonly attributes: Attributes; readonly end: number } | undefined {
  const attributes: Record<string, string> = {};
  let at = from;
  for (let match = matchAt(ATTRIBUTE, html, at); match !== null; match = matchAt(ATTRIBUTE, html, at)) {
    at = ATTRIBUTE.lastIndex;
    const [, end, name, double, single, bare, unclosed] = match as readonly (string | undefined)[];
    if (end !== undefined) return { attributes, end: at };
    if (unclosed !== undefined) return undefined;
    if (name !== undefined) attributes[name] ??= decodeText(double ?? single ?? bare ?? '');
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
