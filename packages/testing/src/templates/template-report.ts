import type { Part } from '@riposte/builder';
import type { Finding } from './finding.ts';

/** The largest a text or part came to. */
export interface WorstSize {
  readonly used: number;
  readonly limit: number;
  /** The share of the limit that is left, below 0 for too large. */
  readonly headroom: number;
  /** With which sample and in which locale; empty where the template never has it. */
  readonly sample: string;
  readonly locale: string;
}

/** What a template came to with all samples in all locales. */
export interface TemplateReport {
  /** Every message compiled. */
  readonly ok: boolean;
  /** How many messages were made. */
  readonly messages: number;
  readonly worst: Readonly<Record<'text' | Part, WorstSize>>;
  /** The smallest of the four. */
  readonly headroom: number;
  /** Every error, warning and note, in the order in which they came. */
  readonly findings: readonly Finding[];
  /** All of it in words. */
  readonly summary: string;
}
