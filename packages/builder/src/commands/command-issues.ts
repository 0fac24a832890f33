import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about the parameters of a command needs to know to be put into words. */
export interface CommandIssueParameters {
  readonly COMMAND_PARAM_MISSING: { readonly command: string; readonly name: string; readonly takes: string };
  readonly COMMAND_PARAM_INVALID: {
    readonly command: string;
    readonly name: string;
    readonly given: string;
    readonly takes: string;
  };
  readonly COMMAND_PARAMS_LEFT: { readonly command: string; readonly left: string; readonly usage: string };
  readonly COMMAND_PARAMS_NOT_JSON: { readonly command: string; readonly given: string };
  readonly COMMAND_SCHEMA: { readonly command: string; readonly said: string };
  readonly COMMAND_SCHEMA_ASYNC: { readonly command: string };
  readonly COMMAND_EXPIRED: { readonly command: string; readonly maxAge: string };
  readonly COMMAND_STAMP: { readonly command: string };
}

/** Every finding about the parameters of a command in words. */
export const commandIssues: IssueTexts<CommandIssueParameters> = {
  COMMAND_PARAM_MISSING: {
    severity: 'error',
    message: ({ command, name, takes }) => `/${command} lacks ${name}, which takes ${takes}.`,
    hint: 'Pass it.',
  },
  COMMAND_PARAM_INVALID: {
    severity: 'error',
    message: ({ command, name, given, takes }) =>
      `/${command} was given ${given} for ${name}, which takes ${takes}.`,
    hint: ({ takes }) => `Pass ${takes}.`,
  },
  COMMAND_PARAMS_LEFT: {
    severity: 'error',
    message: ({ command, left, usage }) => `/${command} takes ${usage}; "${left}" is too much.`,
    hint: 'Leave it out; text with blanks in it stands in "double quotes".',
  },
  COMMAND_PARAMS_NOT_JSON: {
    severity: 'error',
    message: ({ command, given }) =>
      `The parameters of /${command} hold ${given}, which does not survive being written as JSON.`,
    hint: 'Pass text, finite numbers, true, false, null, plain lists and plain objects; let the schema make the rest.',
  },
  COMMAND_SCHEMA: {
    severity: 'error',
    message: ({ command, said }) => `The schema of /${command} refuses its parameters: "${said}".`,
    hint: 'Pass what the schema takes.',
  },
  COMMAND_SCHEMA_ASYNC: {
    severity: 'error',
    message: ({ command }) => `The schema of /${command} answers later, by a promise.`,
    hint: 'Use a schema that validates at once; ask the database in the handler.',
  },
  COMMAND_EXPIRED: {
    severity: 'error',
    message: ({ command, maxAge }) => `This call of /${command} was made longer than ${maxAge} ago.`,
    hint: 'Send a new message with a new button.',
  },
  COMMAND_STAMP: {
    severity: 'error',
    message: ({ command }) => `This call of /${command} says it was made in the future.`,
    hint: 'If it was not typed by hand, set the clock of the machine that made it.',
  },
};
