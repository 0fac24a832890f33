export type { Compiled } from './types/compiled.ts';
export type { Issue, Severity } from './types/issue.ts';
export type { CommandRecord, JudgeContext, PortalRecords } from './types/judge-context.ts';
export type { Method } from './types/method.ts';
export type { Part } from './types/part.ts';
export type { Path } from './types/path.ts';
export type { Size } from './types/size.ts';
export type * from './types/stored.ts';
export type { PartVerdict, Verdict } from './types/verdict.ts';
