import type { EscapeRule } from '../escape/escape-rule.ts';
import { backslashLetter } from '../escape/rules/backslash-letter.ts';
import { backslashPair } from '../escape/rules/backslash-pair.ts';
import { backtick } from '../escape/rules/backtick.ts';
import { blankRun } from '../escape/rules/blank-run.ts';
import { breakWord } from '../escape/rules/break-word.ts';
import { dashRun } from '../escape/rules/dash-run.ts';
import { dollarPair } from '../escape/rules/dollar-pair.ts';
import { entity } from '../escape/rules/entity.ts';
import { htmlTag } from '../escape/rules/html-tag.ts';
import { markdownBackslash } from '../escape/rules/markdown-backslash.ts';
import { markdownLine } from '../escape/rules/markdown-line.ts';
import { markdownLink } from '../escape/rules/markdown-link.ts';
import { markdownStrike } from '../escape/rules/markdown-strike.ts';
import { placeholder } from '../escape/rules/placeholder.ts';
import { quoteSign } from '../escape/rules/quote-sign.ts';
import { scriptScheme } from '../escape/rules/script-scheme.ts';
import { serverTag } from '../escape/rules/server-tag.ts';
import { tagBracket } from '../escape/rules/tag-bracket.ts';
import { tagOpening } from '../escape/rules/tag-opening.ts';
import { visibleBackslashLetter } from '../escape/rules/visible-backslash-letter.ts';
import { visibleBlankRun } from '../escape/rules/visible-blank-run.ts';
import { visibleBreakWord } from '../escape/rules/visible-break-word.ts';
import { visiblePlaceholder } from '../escape/rules/visible-placeholder.ts';
import type { Policy } from './policy.ts';

type RuleSet = Readonly<Record<Policy, readonly EscapeRule[]>>;

function same(rules: readonly EscapeRule[]): RuleSet {
  return { bbcode: rules, markdown: rules };
}

const text = [
  tagOpening,
  entity,
  serverTag,
  breakWord,
  quoteSign,
  dashRun,
  placeholder,
  scriptScheme,
] as const;

export const nothing: RuleSet = same([]);

/** client.md §3.2, and §3.3 where Markdown is on. */
export const textRules: RuleSet = {
  bbcode: text,
  // The lines first: what a line begins with is what the author wrote.
  markdown: [markdownLine, ...text, markdownLink, htmlTag, backtick, markdownBackslash, markdownStrike],
};

const command = [tagBracket, visiblePlaceholder, visibleBreakWord, visibleBlankRun];

/** client.md §3.4: nothing invisible, since a click sends it. */
export const commandRules: RuleSet = { bbcode: command, markdown: [...command, backtick] };

const commandLabel = [tagBracket, placeholder, breakWord, blankRun, htmlTag, dollarPair];

/** client.md §3.4: as for a command, but a label may carry what nobody sees. */
export const commandLabelRules: RuleSet = {
  bbcode: commandLabel,
  markdown: [...commandLabel, backtick, markdownBackslash, markdownStrike],
};

/** Undone by the portal as far as that goes: for text that is copied, not read. */
export const plainBackslash: readonly EscapeRule[] = [backslashPair, backslashLetter];

export const commandBackslash: readonly EscapeRule[] = [backslashPair, visibleBackslashLetter];
