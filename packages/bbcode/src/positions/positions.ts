import { cleanText } from '../escape/clean-text.ts';
import { attachBackslash } from '../escape/rules/attach-backslash.ts';
import { backtick } from '../escape/rules/backtick.ts';
import { backslashQuote } from '../escape/rules/backslash-quote.ts';
import { bareAddress } from '../escape/rules/bare-address.ts';
import { bareHost } from '../escape/rules/bare-host.ts';
import { blankRun } from '../escape/rules/blank-run.ts';
import { breakWord } from '../escape/rules/break-word.ts';
import { codeIndent } from '../escape/rules/code-indent.ts';
import { codeTag } from '../escape/rules/code-tag.ts';
import { dollarPair } from '../escape/rules/dollar-pair.ts';
import { htmlTag } from '../escape/rules/html-tag.ts';
import { htmlText } from '../escape/rules/html-text.ts';
import { openingCommand } from '../escape/rules/opening-command.ts';
import { placeholder } from '../escape/rules/placeholder.ts';
import { tagBracket } from '../escape/rules/tag-bracket.ts';
import { titleParameter } from '../escape/rules/title-parameter.ts';
import { urlCharacter } from '../escape/rules/url-character.ts';
import { urlEntity } from '../escape/rules/url-entity.ts';
import { urlHash } from '../escape/rules/url-hash.ts';
import { visibleDollarPair } from '../escape/rules/visible-dollar-pair.ts';
import { wellFormed } from '../escape/well-formed.ts';
import type { Place } from './place.ts';
import type { Position } from './position.ts';
import {
  commandBackslash,
  commandLabelRules,
  commandRules,
  nothing,
  plainBackslash,
  textRules,
} from './rule-sets.ts';

const text = {
  tags: true,
  lines: 'kept',
  clean: cleanText,
  opening: [openingCommand],
  rules: textRules,
  inAttach: false,
  attachRules: [attachBackslash],
} as const satisfies Partial<Place>;

const plain = {
  tags: false,
  lines: 'kept',
  clean: cleanText,
  opening: [],
  rules: nothing,
  inAttach: false,
  attachRules: plainBackslash,
} as const satisfies Partial<Place>;

const code = {
  bbcode: [codeTag, breakWord, placeholder, dollarPair, codeIndent],
  markdown: [codeTag, breakWord, placeholder, dollarPair, codeIndent, backtick],
};

const inTitle = [titleParameter, blankRun, bareAddress, bareHost];

const inUrl = [urlCharacter, urlEntity, urlHash];

/** Every position with its escape: nothing else in the package decides what to write before a character. */
export const positions: Readonly<Record<Position, Place>> = {
  /** client.md §3.2 */
  message: text,
  /** client.md §3.2 */
  attachText: { ...text, inAttach: true },
  /** client.md §3.4 */
  attachPlain: { ...plain, inAttach: true },
  /** client.md §3.4 */
  buttonText: plain,
  /** client.md §2, portal.md §5.2 */
  menuText: plain,
  /** client.md §3.4 */
  label: {
    ...text,
    tags: false,
    lines: 'spaces',
    opening: [],
    rules: {
      bbcode: [...textRules.bbcode, backslashQuote],
      markdown: [...textRules.markdown, backslashQuote],
    },
  },
  /** client.md §3.4 */
  sendLabel: {
    ...plain,
    lines: 'spaces',
    rules: commandLabelRules,
    attachRules: [attachBackslash],
  },
  /** client.md §3.4 */
  sendCommand: {
    ...plain,
    lines: 'spaces',
    rules: commandRules,
    attachRules: commandBackslash,
  },
  /** client.md §3.4 */
  putCommand: {
    ...plain,
    lines: 'spaces',
    rules: {
      bbcode: [...commandRules.bbcode, visibleDollarPair],
      markdown: [...commandRules.markdown, visibleDollarPair],
    },
    attachRules: commandBackslash,
  },
  /** client.md §3.4 */
  code: { ...plain, rules: code, attachRules: [attachBackslash] },
  /** client.md §3.2 */
  quoteBody: { ...text, opening: [] },
  /** client.md §2 */
  iconTitle: {
    ...plain,
    lines: 'spaces',
    rules: {
      bbcode: [tagBracket, ...inTitle, ...textRules.bbcode],
      markdown: [tagBracket, ...inTitle, ...textRules.markdown],
    },
    attachRules: [attachBackslash],
  },
  /** client.md §3.4 */
  url: {
    ...plain,
    // Its controls are encoded, not dropped: an address means every character.
    clean: wellFormed,
    rules: { bbcode: inUrl, markdown: inUrl },
    attachRules: [],
  },
  /** client.md §2, where tags work */
  richLinkHtml: {
    ...plain,
    lines: 'spaces',
    rules: { bbcode: [htmlText], markdown: [htmlText] },
    inAttach: true,
  },
  /** portal.md §3.1 rule 9, client.md §2 */
  description: {
    ...text,
    tags: false,
    lines: 'spaces',
    rules: { bbcode: [...textRules.bbcode, htmlTag], markdown: textRules.markdown },
    inAttach: true,
  },
};
