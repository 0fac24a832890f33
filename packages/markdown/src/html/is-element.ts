import { htmlNames } from './html-names.ts';

/** Attributes that need no value (HTML, boolean attributes). */
const valueless: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden ' +
    'inert ismap itemscope loop multiple muted nomodule noshade novalidate nowrap open playsinline readonly required ' +
    'reversed selected'
  ).split(' '),
);
const withValue = /(?<=[\s"'/])[^\s"'<>/=]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+)/g;
const word = /^\p{L}+$/u;

/** Whether something between `<` and `>` is a tag of HTML: `a <b and c> d` is a comparison. */
export function isElement(written: string, name: string): boolean {
  if (!htmlNames.has(name.toLowerCase())) return false;
  return written
    .slice(written.indexOf(name) + name.length, -1)
    .replace(withValue, '')
    .split(/[\s/]+/)
    .every((attribute) => !word.test(attribute) || valueless.has(attribute.toLowerCase()));
}
