import type { Compiled, Method, Part } from '@riposte/portal';
import { compileTree, type CompileOptions, type CompileResult } from '../compile/compile.ts';
import { attempt } from '../issues/attempt.ts';
import { ReplyError } from '../issues/reply-error.ts';
import type { Target } from '../targets/target.ts';
import type { Inline } from '../text/inline.ts';
import { MessageBuilder } from './message-builder.ts';
import { emptyTree, type MessageTree } from './message-tree.ts';
import { withoutParts } from './without-parts.ts';

/**
 * A whole message being composed; immutable, every method gives a new reply.
 *
 * As an update it means: the message becomes exactly this, so parts it lacks are taken away.
 */
export class Reply extends MessageBuilder<Reply> {
  readonly kind = 'reply';

  /**
   * Forgets parts composed so far.
   *
   * @example
   * ```ts
   * const card = reply('Deal 7').keyboard((k) => k.link('Open', '/crm/deal/details/7/'));
   * card.without('keyboard').compile(imbot.messageAdd({ dialogId: 'chat5' }));
   * ```
   */
  without(...parts: readonly Part[]): Reply {
    return this.with(withoutParts(this.tree, parts));
  }

  /**
   * Compiles for a target: a payload the portal takes as it is, with its sizes.
   *
   * @param target where it goes, such as `imbot.messageAdd({ dialogId: 'chat5' })`
   * @param options `policy: 'markdown'` for a portal where Markdown is switched on (client.md §3.3)
   * @throws ReplyError with every finding when the portal would refuse or lose something
   */
  compile<M extends Method>(target: Target<M>, options?: CompileOptions): Compiled<M> {
    const result = this.safeCompile(target, options);
    if (!result.ok) throw new ReplyError(result.issues);
    return result.message;
  }

  /** Compiles for a target without throwing: the message, or every finding. */
  safeCompile<M extends Method>(target: Target<M>, options?: CompileOptions): CompileResult<M> {
    return compileTree(this.tree, 'reply', target, options);
  }

  /** @internal */
  protected override with(tree: MessageTree): Reply {
    return new Reply(tree);
  }

  /** @internal */
  protected override self(): this {
    return this;
  }

  /** @internal */
  protected override owns(value: unknown): value is Reply {
    return attempt(() => value instanceof Reply) === true;
  }
}

const empty = new Reply(emptyTree);

/**
 * Starts a reply.
 *
 * @param text literal text, or text marked up with fmt; may be set later with `.text()`
 * @example
 * ```ts
 * reply('Accepted. Executing command.')
 *   .attach((a) => a.message('Task details').delimiter().link('Open', 'https://example.com'))
 *   .keyboard((k) => k.command('Repeat', echo('repeat')))
 *   .compile(imbot.commandAnswer({ commandId: 99, messageId: 33871 }));
 * ```
 */
export function reply(text?: Inline): Reply {
  return text === undefined ? empty : empty.text(text);
}
