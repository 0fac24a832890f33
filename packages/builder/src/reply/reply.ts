import type { Compiled } from '@riposte/portal';
import { AttachBuilder } from '../attach/attach-builder.ts';
import { compileTree, type CompileResult } from '../compile/compile.ts';
import { describeValue } from '../issues/describe-value.ts';
import { ReplyError } from '../issues/reply-error.ts';
import { KeyboardBuilder } from '../keyboard/keyboard-builder.ts';
import { MenuBuilder } from '../menu/menu-builder.ts';
import type { Target, TargetMethod } from '../targets/target.ts';
import type { Inline } from '../text/inline.ts';
import { toFormatted } from '../text/to-formatted.ts';
import type { Problem } from '../tree/problem.ts';
import { emptyReply, type ReplyTree } from './reply-tree.ts';

/** A whole message being composed; immutable, every method gives a new reply. */
export class Reply {
  readonly kind = 'reply';
  readonly #tree: ReplyTree;

  /** @internal Replies are made with `reply()`. */
  constructor(tree: ReplyTree) {
    this.#tree = tree;
  }

  /** Sets the text: literal, or marked up with fmt. */
  text(text: Inline): Reply {
    return this.#with({ text: toFormatted(text) });
  }

  /** Adds blocks below the text; called again it appends. */
  attach(compose: (attach: AttachBuilder) => AttachBuilder): Reply {
    const made = call(compose, this.#tree.attach ?? AttachBuilder.empty);
    return made instanceof AttachBuilder ? this.#with({ attach: made }) : this.#forgot('attach', made);
  }

  /** Adds buttons below the message; called again it appends. */
  keyboard(compose: (keyboard: KeyboardBuilder) => KeyboardBuilder): Reply {
    const made = call(compose, this.#tree.keyboard ?? KeyboardBuilder.empty);
    return made instanceof KeyboardBuilder ? this.#with({ keyboard: made }) : this.#forgot('keyboard', made);
  }

  /** Adds items to the message's context menu; called again it appends. The web client shows none (client.md §2). */
  menu(compose: (menu: MenuBuilder) => MenuBuilder): Reply {
    const made = call(compose, this.#tree.menu ?? MenuBuilder.empty);
    return made instanceof MenuBuilder ? this.#with({ menu: made }) : this.#forgot('menu', made);
  }

  /** Whether it is a system message; the portal's default is no. */
  system(on: boolean): Reply {
    return this.#with({ system: on });
  }

  /** Whether links in the text get a preview; the portal's default is yes. */
  urlPreview(on: boolean): Reply {
    return this.#with({ urlPreview: on });
  }

  /**
   * Compiles for a target: a payload the portal takes as it is, with its sizes.
   *
   * @throws ReplyError with every finding when the portal would refuse or lose something
   */
  compile<M extends TargetMethod>(target: Target<M>): Compiled<M> {
    const result = this.safeCompile(target);
    if (!result.ok) throw new ReplyError(result.issues);
    return result.message;
  }

  /** Compiles for a target without throwing. */
  safeCompile<M extends TargetMethod>(target: Target<M>): CompileResult<M> {
    return compileTree(this.#tree, target);
  }

  #with(change: Partial<ReplyTree>): Reply {
    return new Reply({ ...this.#tree, ...change });
  }

  #forgot(part: 'attach' | 'keyboard' | 'menu', made: unknown): Reply {
    const problem: Problem = {
      code: 'FORGOTTEN_RETURN',
      details: { part, given: describeValue(made) },
      path: [part],
    };
    return this.#with({ problems: [...this.#tree.problems, problem] });
  }
}

/** Plain JavaScript may pass anything for a callback; what is none comes back as what it is, and is named. */
function call<B>(compose: (builder: B) => unknown, builder: B): unknown {
  const given: unknown = compose;
  return typeof given === 'function' ? compose(builder) : given;
}

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
  const empty = new Reply(emptyReply);
  return text === undefined ? empty : empty.text(text);
}
