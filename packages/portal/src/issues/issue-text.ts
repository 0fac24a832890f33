/**
 * What a finding says: what is wrong, where, with the numbers; and what to do instead. `{name}` stands for a
 * parameter of the finding.
 */
export type IssueText = readonly [message: string, hint: string];
