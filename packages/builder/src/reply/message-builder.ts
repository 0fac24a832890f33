import type { Part } from '@riposte/portal';
import { AttachBuilder } from '../attach/attach-builder.ts';
import { Compose } from '../composing/compose.ts';
import type { Session } from '../composing/session.ts';
import { describeValue } from '../issues/describe-value.ts';
import { KeyboardBuilder } from '../keyboard/keyboard-builder.ts';
import { MenuBuilder } from '../menu/menu-builder.ts';
import { flag } from '../options/check-options.ts';
import type { Inline } from '../text/inline.ts';
import { toTextValue } from '../text/text-value.ts';
import type { Sequence } from '../tree/sequence.ts';
import type { ButtonNode } from '../keyboard/button-node.ts';
import { within, type Problem } from '../tree/problem.ts';
import type { MessageTree } from './message-tree.ts';
import type { Note } from './note.ts';
import { toPlain, type MessageJson } from './to-plain.ts';

/** What a whole message and a change to one have in common: text, parts and flags. */
export abstract class MessageBuilder<B extends MessageBuilder<B>> extends Compose<B> {
  /** @internal */
  readonly tree: MessageTree;

  /** @internal */
  constructor(tree: MessageTree) {
    super();
    this.tree = tree;
  }

  abstract readonly kind: 'reply' | 'change';

  /** @internal */
  protected abstract with(tree: MessageTree): B;

  /** Sets the text: literal, or marked up with fmt; called again it replaces. */
  text(text: Inline): B {
    return this.with({ ...this.tree, text: toTextValue(text) });
  }

  /**
   * Adds blocks below the text; called again it appends.
   *
   * @param compose gets the builder of the attach and returns it
   */
  attach(compose: (attach: AttachBuilder) => AttachBuilder): B {
    const { attach, look } = this.tree;
    const start = AttachBuilder.open(attach, look);
    const made = call(compose, start);
    if (!AttachBuilder.is(made) || made.session !== start.session)
      return this.#forgot('attach', made, compose);
    const problems = this.#problemsOf('attach', start.session, made.nodes.length - attach.length);
    return this.with({
      ...this.tree,
      attach: made.nodes,
      look: made.look,
      removed: this.#kept('attach'),
      problems,
    });
  }

  /**
   * Adds buttons below the message; called again it appends.
   *
   * @param compose gets the builder of the keyboard and returns it
   */
  keyboard(compose: (keyboard: KeyboardBuilder) => KeyboardBuilder): B {
    const { keyboard } = this.tree;
    const start = KeyboardBuilder.open(keyboard);
    const made = call(compose, start);
    if (!KeyboardBuilder.is(made) || made.session !== start.session)
      return this.#forgot('keyboard', made, compose);
    const problems = this.#problemsOf('keyboard', start.session, countButtons(made.nodes, keyboard.length));
    return this.with({ ...this.tree, keyboard: made.nodes, removed: this.#kept('keyboard'), problems });
  }

  /**
   * Adds items to the message's context menu; called again it appends. The web client shows none (client.md §2).
   *
   * @param compose gets the builder of the menu and returns it
   */
  menu(compose: (menu: MenuBuilder) => MenuBuilder): B {
    const { menu } = this.tree;
    const start = MenuBuilder.open(menu);
    const made = call(compose, start);
    if (!MenuBuilder.is(made) || made.session !== start.session) return this.#forgot('menu', made, compose);
    const problems = this.#problemsOf('menu', start.session, made.nodes.length - menu.length);
    return this.with({ ...this.tree, menu: made.nodes, removed: this.#kept('menu'), problems });
  }

  /** Whether it is a system message; the portal's default is no. */
  system(on: boolean): B {
    return this.#flag('system', on);
  }

  /** Whether links in the text get a preview; the portal's default is yes. */
  urlPreview(on: boolean): B {
    return this.#flag('urlPreview', on);
  }

  /**
   * The message as plain data, for logs and comparisons: the values it was composed of, unescaped.
   *
   * @example
   * ```ts
   * JSON.stringify(reply('x').attach((a) => a.message('y')));
   * // '{"kind":"reply","text":"x","attach":{"blocks":[{"kind":"message","text":"y"}]}}'
   * ```
   */
  toJSON(): MessageJson {
    return toPlain(this.kind, this.tree);
  }

  /**
   * Sets the text for methods that take no message without one, where there is none; the others send none.
   *
   * @example
   * ```ts
   * const chart = reply().fallback('The sales of May').attach((a) => a.image('https://example.com/may.png'));
   * chart.compile(imbot.messageAdd({ dialogId: 'chat5' })).params.MESSAGE; // 'The sales of May'
   * ```
   */
  fallback(text: Inline): B {
    return this.with({ ...this.tree, fallback: toTextValue(text) });
  }

  /**
   * Adds a note that the compiled message carries among its warnings: for what makes replies of something else, and
   * had to change it.
   *
   * @param note its code, where it was found (`path`), what there is to say, and what to do
   */
  note({ code, path = [], message, hint }: Note): B {
    return this.flawed({ code: 'NOTED', details: { code, message, hint }, path });
  }

  /** @internal */
  protected override flawed(problem: Problem): B {
    return this.with({ ...this.tree, problems: [...this.tree.problems, problem] });
  }

  #flag(name: 'system' | 'urlPreview', on: boolean): B {
    if (flag.allows(on)) return this.with({ ...this.tree, [name]: on });
    const details = { name, given: describeValue(on), takes: flag.takes };
    return this.flawed({ code: 'OPTION_INVALID', details, path: [name] });
  }

  #forgot(part: Part, made: unknown, compose: unknown): B {
    if (typeof compose !== 'function') {
      const details = { part, given: describeValue(compose) };
      return this.flawed({ code: 'NOT_A_CALLBACK', details, path: [part] });
    }
    const details = { part: `the callback of ${part}`, given: describeMade(made) };
    return this.flawed({ code: 'FORGOTTEN_RETURN', details, path: [part] });
  }

  /** A part composed again is on the message again. */
  #kept(part: Part): readonly Part[] {
    const { removed } = this.tree;
    return removed.length === 0 ? removed : removed.filter((other) => other !== part);
  }

  #problemsOf(part: Part, { made, problems }: Session, kept: number): readonly Problem[] {
    if (made === kept && problems.length === 0) return this.tree.problems;
    const lost: readonly Problem[] =
      made > kept ? [{ code: 'LOST_BRANCH', details: { part, lost: made - kept }, path: [] }] : [];
    return [...this.tree.problems, ...within(part, [...problems, ...lost])];
  }
}

/** Plain JavaScript may pass anything for a callback; what is none comes back as what it is, and is named. */
function call<B>(compose: (builder: B) => unknown, builder: B): unknown {
  const given: unknown = compose;
  return typeof given === 'function' ? compose(builder) : given;
}

/** Breaks between rows come and go on their own. */
function countButtons({ shared, length }: Sequence<ButtonNode>, from: number): number {
  let count = 0;
  for (let index = from; index < length; index += 1) if (shared[index]?.kind !== 'break') count += 1;
  return count;
}

function describeMade(made: unknown): string {
  const isBuilder = AttachBuilder.is(made) || KeyboardBuilder.is(made) || MenuBuilder.is(made);
  return isBuilder ? 'a builder that it was not given' : describeValue(made);
}
