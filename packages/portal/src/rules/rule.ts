import type { Severity } from '../types/issue.ts';
import type { IssueCode } from './severities.ts';

/** How well a rule is known: official documentation, the portal's own source, or a conclusion from them. */
export type Confidence = 'documented' | 'read in source' | 'inferred';

/** What there is to say about a rule. */
export interface RuleText {
  /** What the portal, or the client that draws the message, does. */
  readonly does: string;
  /** The paragraph of the fact sheets that says so. */
  readonly source: string;
  readonly confidence: Confidence;
  /** The portal version the rule came with, where older ones differ. */
  readonly since?: string;
}

/** One thing the portal does with a message, with the evidence for it. */
export interface Rule extends RuleText {
  /** The code of the findings about it. */
  readonly id: IssueCode;
  readonly severity: Severity;
}
