import type { Compiled, Part } from '@riposte/portal';
import { compileTree, type CompileOptions, type CompileResult } from '../compile/compile.ts';
import { attempt } from '../issues/attempt.ts';
import { ReplyError } from '../issues/reply-error.ts';
import type { Target, UpdateMethod } from '../targets/target.ts';
import { MessageBuilder } from './message-builder.ts';
import { emptyTree, type MessageTree } from './message-tree.ts';
import { withoutParts } from './without-parts.ts';

/** A partial update being composed; immutable. What it does not name stays as it is on the message. */
export class Change extends MessageBuilder<Change> {
  readonly kind = 'change';

  /** Takes parts off the message. */
  remove(...parts: readonly Part[]): Change {
    const removed = [...new Set([...this.tree.removed, ...parts])];
    return this.with({ ...withoutParts(this.tree, parts), removed });
  }

  /**
   * Compiles for an update: only what was named goes out.
   *
   * @param target an update, such as `imbot.messageUpdate({ messageId: 7 })`
   * @param options `policy: 'markdown'` for a portal where Markdown is switched on (client.md §3.3)
   * @throws ReplyError with every finding when the portal would refuse or lose something
   */
  compile<M extends UpdateMethod>(target: Target<M>, options?: CompileOptions): Compiled<M> {
    const result = this.safeCompile(target, options);
    if (!result.ok) throw new ReplyError(result.issues);
    return result.message;
  }

  /** Compiles for an update without throwing: the request, or every finding. */
  safeCompile<M extends UpdateMethod>(target: Target<M>, options?: CompileOptions): CompileResult<M> {
    return compileTree(this.tree, 'change', target, options);
  }

  /** @internal */
  protected override with(tree: MessageTree): Change {
    return new Change(tree);
  }

  /** @internal */
  protected override self(): this {
    return this;
  }

  /** @internal */
  protected override owns(value: unknown): value is Change {
    return attempt(() => value instanceof Change) === true;
  }
}

const empty = new Change(emptyTree);

/**
 * Starts a change to a message that is in the chat already.
 *
 * @example
 * ```ts
 * change().text('Declined').remove('keyboard').compile(imbot.messageUpdate({ messageId: 7, botId: 39 }));
 * ```
 */
export function change(): Change {
  return empty;
}
