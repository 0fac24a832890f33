/** What an editor does not show, or shows as something else: written by its number. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u00ad\ufeff]|\p{Cs}/gu;

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** A string literal in single quotes, or in double ones where these need fewer escapes. */
export function sourceOfString(text: string): string {
  const quote = count(text, "'") > count(text, '"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replace(unseen, escapeUnseen);
  return `${quote}${escaped}${quote}`;
}

/** The static part of a template. */
export function sourceOfTemplatePart(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${')
    .replace(unseen, escapeUnseen);
}

/** A joiner between emoji is part of what is seen. */
function escapeUnseen(sign: string, at: number, text: string): string {
  if (sign === '\u200d' && /\p{Extended_Pictographic}\ufe0f?$/u.test(text.slice(0, at))) return sign;
  const code = sign.codePointAt(0) ?? 0;
  return (
    names[sign] ?? (code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`)
  );
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
