import { paintLink } from './paint-link.ts';
import type { Line, Span, Style } from './lines/line.ts';

const escape = '\u001B[';

/** A line as what is written to the terminal; without `color` it holds no escape sequence at all. */
export function paintLine(line: Line, options: { readonly color: boolean; readonly links: boolean }): string {
  if (!options.color) return line.map(({ text }) => text).join('');
  return line.map((span) => paintSpan(span, options)).join('');
}

function paintSpan({ text, style }: Span, options: { readonly links: boolean }): string {
  const codes = sgr(style);
  const painted = codes.length === 0 ? text : `${escape}${codes.join(';')}m${text}${escape}0m`;
  return options.links && style.link !== undefined ? paintLink(style.link, painted) : painted;
}

/** Select Graphic Rendition parameters; colours in 24 bits. */
function sgr(style: Style): readonly string[] {
  return [
    ...(style.bold ? ['1'] : []),
    ...(style.dim ? ['2'] : []),
    ...(style.italic ? ['3'] : []),
    ...(style.underline ? ['4'] : []),
    ...(style.strike ? ['9'] : []),
    ...(style.color === undefined ? [] : [`38;2;${channels(style.color)}`]),
    ...(style.background === undefined ? [] : [`48;2;${channels(style.background)}`]),
  ];
}

function channels(hex: string): string {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(';');
}
