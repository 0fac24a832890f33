import { replaceCommandTags } from '../../scan/replace-command-tags.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import type { Check, Finding } from '../check.ts';

const NEVER = /(?!)/g;
/** The text is encoded by then, so quotation marks and blanks begin with `&` too (client.md §3.4). */
const DOLLAR_PAIR = /\$(?:[$&`'"<>\t]| {4})/g;

/** Labels with brackets, commands over lines, and dollar signs where the client takes them for patterns. */
export const commands: Check = ({ text }) => {
  const blocks: Whole[] = [];
  // Nothing acts inside code.
  const open = replacePairs(
    text,
    { start: /\[code]/gi, end: /\[\/code]/gi },
    ({ whole: code, index: start }) => {
      blocks.push({ code, start });
      return ' '.repeat(code.length);
    },
  );
  return [
    ...findTags(open, 'send').flatMap(checkCommand),
    ...findTags(open, 'put').flatMap((tag) => [...checkCommand(tag), ...checkDollars(tag)]),
    ...blocks.flatMap(checkDollars),
  ];
};

/** A tag with all between its halves. */
interface Whole {
  readonly code: string;
  readonly start: number;
}

function findTags(text: string, name: 'put' | 'send'): readonly Whole[] {
  const found: Whole[] = [];
  replaceCommandTags(text, { name, lineEnd: NEVER }, (code, start) => {
    found.push({ code, start });
    return code;
  });
  return found;
}

function checkCommand({ code, start }: Whole): readonly Finding[] {
  const end = start + code.length;
  if (code.includes('\n')) return [{ code: 'LINE_IN_COMMAND', start, end }];
  const label = code.slice(code.indexOf(']') + 1, code.lastIndexOf('[/'));
  return label.includes(']') ? [{ code: 'BRACKET_IN_LABEL', start, end }] : [];
}

function checkDollars({ code, start }: Whole): readonly Finding[] {
  return [...code.matchAll(DOLLAR_PAIR)].map(({ 0: pair, index }) => ({
    code: 'DOLLAR_PAIR',
    start: start + index,
    end: start + index + pair.length,
  }));
}
