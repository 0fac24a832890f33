import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about reading a message back needs to know to be put into words. */
export interface LiftIssueParameters {
  readonly LIFT_METHOD: { readonly given: string };
  readonly LIFT_FIELDS: { readonly what: string; readonly fields: string };
  readonly LIFT_PART: { readonly part: string };
  readonly LIFT_BOT: { readonly part: string; readonly bot: number };
  readonly LIFT_ATTACHES: { readonly count: number };
  readonly LIFT_MESSAGES: { readonly count: number };
  readonly LIFT_PARAMETER: { readonly name: string };
  readonly LIFT_UNREAD: { readonly what: string; readonly given: string; readonly takes: string };
}

/** Every finding about reading a message back in words. */
export const liftIssues: IssueTexts<LiftIssueParameters> = {
  LIFT_METHOD: {
    severity: 'error',
    message: ({ given }) => `The method is ${given}, which sends no message that could be composed here.`,
    hint: 'Pass one of the eleven methods by its documented name, such as imbot.message.add.',
  },
  LIFT_FIELDS: {
    severity: 'warning',
    message: ({ what, fields }) => `${what} does not come back as it was: ${fields}.`,
    hint: 'Nothing composed here stores the same; see whether the message can do without.',
  },
  LIFT_PART: {
    severity: 'warning',
    message: ({ part }) => `Composed again, the ${part} is not stored as that of the request is.`,
    hint: 'Compare both with riposte check --stored.',
  },
  LIFT_BOT: {
    severity: 'note',
    message: ({ part, bot }) =>
      bot === 0
        ? `The ${part} names no bot; composed again it names that of its target.`
        : `The ${part} belongs to bot ${bot}; composed again it belongs to that of its target.`,
    hint: 'Give the target the bot whose commands these are.',
  },
  LIFT_ATTACHES: {
    severity: 'warning',
    message: ({ count }) =>
      `There are ${count} attaches; their blocks stand in one, with the looks of the first.`,
    hint: 'A message composed here has one attach; part it with delimiters.',
  },
  LIFT_MESSAGES: {
    severity: 'warning',
    message: ({ count }) => `There are ${count} messages; this is the first.`,
    hint: 'Hand them over one by one.',
  },
  LIFT_PARAMETER: {
    severity: 'note',
    message: ({ name }) => `${name} belongs neither to the message nor to its target, and is left out.`,
    hint: 'Where it matters, see to it when sending.',
  },
  LIFT_UNREAD: {
    severity: 'warning',
    message: ({ what, given, takes }) => `${what} is ${given}, which is not understood; it takes ${takes}.`,
    hint: 'Pass the message as the portal gave it back.',
  },
};
