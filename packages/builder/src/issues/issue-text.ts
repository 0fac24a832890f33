import type { Severity } from '@riposte/portal';

/** One finding in words, from what it needs to know. */
export interface IssueText<Details> {
  readonly severity: Severity | ((details: Details) => Severity);
  readonly message: (details: Details) => string;
  readonly hint: string | ((details: Details) => string);
}

/** A text for each code of a table of parameters; a forgotten one does not compile. */
export type IssueTexts<Parameters> = { readonly [Code in keyof Parameters]: IssueText<Parameters[Code]> };
