import type { JudgeContext } from '@riposte/portal';
import type { ReplyTree } from '../reply/reply-tree.ts';
import type { TargetAddresses, TargetMethod } from '../targets/target.ts';
import type { Problem } from '../tree/problem.ts';

/** How a reply goes out by one method: what the request holds, and what is known about the call. */
export interface WireForm<M extends TargetMethod> {
  readonly params: (tree: ReplyTree, address: TargetAddresses[M]) => Readonly<Record<string, unknown>>;
  readonly context: (address: TargetAddresses[M]) => JudgeContext;
  readonly check: (address: TargetAddresses[M]) => readonly Problem[];
  /** Where a once-only key may go (portal.md §6.12). */
  readonly key: 'TEMPLATE_ID' | 'fields.templateId' | null;
}
