import { replaceCommandTags } from '../../scan/replace-command-tags.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import type { Check, Finding } from '../check.ts';

const NEVER = /(?!)/g;
const DOLLAR_PAIR = /\$[$&`'"<>]/g;

/** Labels with brackets, commands over lines, and dollar signs where the client takes them for patterns. */
export const commands: Check = ({ text }) => [
  ...findTags(text, 'send').flatMap(checkCommand),
  ...findTags(text, 'put').flatMap((tag) => [...checkCommand(tag), ...checkDollars(tag)]),
  ...findCode(text).flatMap(checkDollars),
];

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

function findCode(text: string): readonly Whole[] {
  const found: Whole[] = [];
  replacePairs(text, { start: /\[code]/gi, end: /\[\/code]/gi }, ({ whole, index }) => {
    found.push({ code: whole, start: index });
    return whole;
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
