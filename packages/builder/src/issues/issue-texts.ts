import type { Problem as Found } from '@riposte/bbcode';
import type { Severity } from '@riposte/portal';
import { commandIssues, type CommandIssueParameters } from '../commands/command-issues.ts';
import { diffIssues, type DiffIssueParameters } from '../diff/diff-issues.ts';
import { liftIssues, type LiftIssueParameters } from '../lift/lift-issues.ts';
import { reviseIssues, type ReviseIssueParameters } from '../revise/revise-issues.ts';
import { textIssues, type TextIssueParameters } from '../text/text-issues.ts';
import type { IssueTexts } from './issue-text.ts';

/** What each finding of the builder needs to know to be put into words. */
interface IssueParameters
  extends
    TextIssueParameters,
    CommandIssueParameters,
    LiftIssueParameters,
    DiffIssueParameters,
    ReviseIssueParameters {
  readonly NOT_TEXT: { readonly given: string };
  readonly NOT_A_ROW: { readonly given: string };
  readonly NOT_A_GRID: { readonly given: string };
  readonly GRID_KEYS_REORDERED: { readonly key: string };
  readonly NOT_JSON: { readonly given: string };
  readonly TOO_DEEP: { readonly limit: number };
  readonly OPTION_INVALID: { readonly name: string; readonly given: string; readonly takes: string };
  readonly OPTION_UNKNOWN: { readonly name: string; readonly known: string };
  readonly NOTED: { readonly code: string; readonly message: string; readonly hint: string };
  readonly RAW_CODE: { readonly found: Found; readonly code: string };
  readonly TARGET_INVALID: { readonly given: string };
  readonly NOT_A_MESSAGE: { readonly given: string; readonly takes: string };
  readonly NOT_A_CALL: { readonly given: string };
  readonly TEXT_LINK_SCHEME: { readonly url: string };
  readonly LITERAL_MARKUP: { readonly tag: string };
  readonly FORGOTTEN_RETURN: { readonly part: string; readonly given: string };
  readonly ID_INVALID: { readonly name: string; readonly given: string };
  readonly ADDRESS_INVALID: { readonly name: string; readonly given: string; readonly takes: string };
  readonly DIALOG_INVALID: { readonly name: string; readonly given: string };
  readonly PHONE_INVALID: { readonly phone: string };
  readonly NOT_A_LIST: { readonly given: string };
  readonly LOST_BRANCH: { readonly part: string; readonly lost: number };
  readonly ARGUMENTS_SWAPPED: { readonly label: string; readonly url: string };
  readonly TARGETS_MANY: { readonly kept: string; readonly lost: string };
  readonly FLAG_NOT_CARRIED: { readonly flag: string };
  readonly CHANGE_EMPTY: object;
  readonly CHANGE_NOT_UPDATE: object;
  readonly SPLIT_UPDATE: object;
}

export type IssueCode = keyof IssueParameters;

/** A code together with the parameters of its text. */
export type IssueDetails<C extends IssueCode = IssueCode> = {
  readonly [K in C]: { readonly code: K; readonly details: IssueParameters[K] };
}[C];

/** Every finding of the builder in words. The portal's own findings have their table in `@riposte/portal`. */
export const texts: IssueTexts<IssueParameters> = {
  ...textIssues,
  ...commandIssues,
  ...liftIssues,
  ...diffIssues,
  ...reviseIssues,
  NOT_TEXT: {
    severity: 'error',
    message: ({ given }) => `${given} is not text.`,
    hint: 'Pass a string, a finite number, a bigint or something made with fmt. null, undefined and false are empty.',
  },
  NOT_A_ROW: {
    severity: 'error',
    message: ({ given }) => `${given} is not a row of a grid.`,
    hint: 'Pass pairs [label, value], or an object keyed by label.',
  },
  NOT_A_GRID: {
    severity: 'error',
    message: ({ given }) => `A grid was given ${given} for its rows.`,
    hint: 'Pass pairs [[label, value], …], or an object keyed by label.',
  },
  GRID_KEYS_REORDERED: {
    severity: 'warning',
    message: ({ key }) =>
      `The grid has a row named ${key}, and JavaScript moves keys that are whole numbers to the front.`,
    hint: 'Pass pairs instead, which keep their order: [[label, value], …].',
  },
  NOT_JSON: {
    severity: 'error',
    message: ({ given }) => `What was given to raw holds ${given}, which is no JSON.`,
    hint: 'Pass text, finite numbers, true, false, null, plain lists and plain objects.',
  },
  TOO_DEEP: {
    severity: 'error',
    message: ({ limit }) => `The text is nested deeper than ${limit} levels.`,
    hint: 'Nest markup and lists less deep; a list that holds itself has no end.',
  },
  OPTION_INVALID: {
    severity: 'error',
    message: ({ name, given, takes }) => `${name} is ${given}; it takes ${takes}.`,
    hint: 'Correct it, or leave it out.',
  },
  OPTION_UNKNOWN: {
    severity: 'warning',
    message: ({ name, known }) => `There is no option ${name}; there are ${known}.`,
    hint: 'Correct its name, or leave it out.',
  },
  NOTED: {
    severity: 'note',
    message: ({ message }) => message,
    hint: ({ hint }) => hint,
  },
  RAW_CODE: {
    severity: ({ found }) => found.severity,
    message: ({ found, code }) =>
      `${found.message} It stands at "${code.slice(found.start, found.end).slice(0, 60)}".`,
    hint: ({ found }) => found.hint,
  },
  TARGET_INVALID: {
    severity: 'error',
    message: ({ given }) => `The target is ${given}.`,
    hint: 'Pass a target, such as imbot.commandAnswer({ commandId, messageId }).',
  },
  NOT_A_MESSAGE: {
    severity: 'error',
    message: ({ given, takes }) => `This takes ${takes}; it was given ${given}.`,
    hint: 'Pass what reply() or change() composed, not what it compiled to.',
  },
  NOT_A_CALL: {
    severity: 'error',
    message: ({ given }) => `The button got ${given} where a call of a command belongs.`,
    hint: "Declare the command and call it: const echo = command('echo', String), then echo('hello').",
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
  FORGOTTEN_RETURN: {
    severity: 'error',
    message: ({ part, given }) =>
      `${part.charAt(0).toUpperCase()}${part.slice(1)} returned ${given} instead of its builder.`,
    hint: 'Return the builder from the callback: (b) => b.… without braces, or with return.',
  },
  ID_INVALID: {
    severity: 'error',
    message: ({ name, given }) => `${name} is ${given}.`,
    hint: 'Pass a whole number greater than 0, as the event brought it.',
  },
  ADDRESS_INVALID: {
    severity: 'error',
    message: ({ name, given, takes }) => `${name} of the target is ${given}; it takes ${takes}.`,
    hint: 'Pass what the event or the sent message brought.',
  },
  DIALOG_INVALID: {
    severity: 'error',
    message: ({ given }) => `The button opens ${given}, which names no dialog.`,
    hint: "Pass a user's id, or chat and its id, such as chat5.",
  },
  PHONE_INVALID: {
    severity: 'error',
    message: ({ phone }) => `"${phone}" is no phone number.`,
    hint: 'Use digits, spaces and # ( ) + . / - only.',
  },
  NOT_A_LIST: {
    severity: 'error',
    message: ({ given }) => `each was given ${given} instead of a list.`,
    hint: 'Pass an array or another iterable.',
  },
  LOST_BRANCH: {
    severity: 'error',
    message: ({ part, lost }) =>
      `${lost === 1 ? 'One element' : `${lost} elements`} made in the callback of ${part} ${lost === 1 ? 'is' : 'are'} not among those it returned.`,
    hint: 'Every method gives a new builder: chain the calls, or write b = b.message(…), and return the last.',
  },
  ARGUMENTS_SWAPPED: {
    severity: 'error',
    message: ({ label, url }) =>
      `The label is "${shorten(label)}" and the address "${shorten(url)}": they stand in each other's place.`,
    hint: 'The label comes first: link(label, url).',
  },
  TARGETS_MANY: {
    severity: 'error',
    message: ({ kept, lost }) =>
      `The name can lead to one place: the portal would take ${kept} and lose ${lost}.`,
    hint: 'Give one of userId, chatId, botId and link.',
  },
  FLAG_NOT_CARRIED: {
    severity: 'warning',
    message: ({ flag }) => `This method has no ${flag}; the portal would not see it.`,
    hint: 'Leave it out here, or send by a method that has it.',
  },
  CHANGE_EMPTY: {
    severity: 'warning',
    message: () => 'The change names nothing, so the update would change nothing.',
    hint: 'Set a text, compose a part, or remove one.',
  },
  CHANGE_NOT_UPDATE: {
    severity: 'error',
    message: () => 'A change is no whole message; it can go to an update only.',
    hint: 'Send a reply(), or compile the change for a messageUpdate target.',
  },
  SPLIT_UPDATE: {
    severity: 'error',
    message: () => 'One message would have to become several, and an update changes one.',
    hint: 'Shorten it, for example with fit, or send what is too much as a message of its own.',
  },
};

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A finding in words. */
export function describe<C extends IssueCode>({
  code,
  details,
}: IssueDetails<C>): { readonly severity: Severity; readonly message: string; readonly hint: string } {
  const { severity, message, hint } = texts[code];
  return {
    severity: typeof severity === 'function' ? severity(details) : severity,
    message: message(details),
    hint: typeof hint === 'function' ? hint(details) : hint,
  };
}
