import type { Problem as Found } from '@riposte/bbcode';
import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about markup needs to know to be put into words. */
export interface MarkupIssueParameters {
  readonly NOT_TEXT: { readonly given: string };
  readonly TOO_DEEP: { readonly limit: number };
  readonly RAW_CODE: { readonly found: Found; readonly code: string };
  readonly TEXT_LINK_SCHEME: { readonly url: string };
  readonly LITERAL_MARKUP: { readonly tag: string };
  readonly TEXT_OBJECT: { readonly tag: string };
}

/** Every finding about markup in words. */
export const markupIssues: IssueTexts<MarkupIssueParameters> = {
  NOT_TEXT: {
    severity: 'error',
    message: ({ given }) => `${given} is not text.`,
    hint: 'Pass a string, a finite number, a bigint or something made with fmt. null, undefined and false are empty.',
  },
  TOO_DEEP: {
    severity: 'error',
    message: ({ limit }) => `The text is nested deeper than ${limit} levels.`,
    hint: 'Nest markup and lists less deep; a list that holds itself has no end.',
  },
  RAW_CODE: {
    severity: ({ found }) => found.severity,
    message: ({ found, code }) =>
      `${found.message} It stands at "${code.slice(found.start, found.end).slice(0, 60)}".`,
    hint: ({ found }) => found.hint,
  },
  TEXT_LINK_SCHEME: {
    severity: 'error',
    message: ({ url }) => `The link goes to "${url}", which no client opens.`,
    hint: 'Start the address with / or http:// or https:// in lower case (tel:, mailto:, callto:, skype:, viber: and ftp: work in text too).',
  },
  LITERAL_MARKUP: {
    severity: 'note',
    message: ({ tag }) => `The text contains ${tag}, which will be shown as it is typed here.`,
    hint: 'For markup use fmt (fmt.bold, fmt.link, …); for ready BB code use raw(code). If it is meant literally, nothing is to be done.',
  },
  TEXT_OBJECT: {
    severity: 'warning',
    message: ({ tag }) => `The text contains "${tag}": an object was put into a string.`,
    hint: 'Write fmt before the backquote, or put in the text you mean.',
  },
};
