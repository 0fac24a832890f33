export { judge } from './judge.ts';
export { judgeInFull } from './judge-in-full.ts';
export { isOver } from './is-over.ts';
export { LIMITS } from './limits.ts';
export { isMethod, METHODS } from './methods/methods.ts';
export { textCost } from './php/text-cost.ts';
export { RULES } from './rules/index.ts';
export type { IssueCode } from './rules/severities.ts';
export { storedParts, type StoredParts } from './stored-parts.ts';
export type { Confidence, Rule } from './rules/rule.ts';
export type { Compiled } from './types/compiled.ts';
export type { Issue, Severity } from './types/issue.ts';
export type {
  BotRecord,
  CommandRecord,
  JudgeContext,
  MessageRecord,
  PortalRecords,
} from './types/judge-context.ts';
export type { Method } from './types/method.ts';
export type { Part } from './types/part.ts';
export type { Path } from './types/path.ts';
export type { Size } from './types/size.ts';
export type * from './types/stored.ts';
export type { PartVerdict, Verdict } from './types/verdict.ts';
