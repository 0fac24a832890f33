import type { Severity } from '../types/issue.ts';

/** How well a rule is known: official documentation, the portal's own source, or a conclusion from them. */
export type Confidence = 'documented' | 'read in source' | 'inferred';

/** One thing the portal does with a message, with the evidence for it. */
export interface Rule {
  /** What the portal, or the client that draws the message, does. */
  readonly does: string;
  readonly severity: Severity;
  /** The paragraph of the fact sheets that says so. */
  readonly source: string;
  readonly confidence: Confidence;
  /** The portal version the rule came with, where older ones differ. */
  readonly since?: string;
}
