/** What a finding says; `{name}` stands for a parameter of the finding. */
export interface IssueText {
  /** What is wrong, where, with the numbers. */
  readonly message: string;
  /** What to do instead. */
  readonly hint: string;
}
