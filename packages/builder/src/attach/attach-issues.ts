import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about the blocks of an attach needs to know to be put into words. */
export interface AttachIssueParameters {
  readonly NOT_A_ROW: { readonly given: string };
  readonly NOT_A_GRID: { readonly given: string };
  readonly GRID_KEYS_REORDERED: { readonly key: string };
  readonly TARGETS_MANY: { readonly kept: string; readonly lost: string };
}

/** Every finding about the blocks of an attach in words. */
export const attachIssues: IssueTexts<AttachIssueParameters> = {
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
  TARGETS_MANY: {
    severity: 'error',
    message: ({ kept, lost }) =>
      `The name can lead to one place: the portal would take ${kept} and lose ${lost}.`,
    hint: 'Give one of userId, chatId, botId and link.',
  },
};
