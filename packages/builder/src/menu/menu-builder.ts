import { ActionBuilder, type Clickable } from '../actions/action-builder.ts';
import { openSession, type Session } from '../composing/session.ts';
import { attempt } from '../issues/attempt.ts';
import { checkOptions, noOptions } from '../options/check-options.ts';
import { cloneRaw } from '../options/clone-raw.ts';
import type { Problem } from '../tree/problem.ts';
import { append, emptySequence, type Sequence } from '../tree/sequence.ts';
import type { ItemNode } from './item-node.ts';
import { itemRules, type ItemOptions } from './item-options.ts';

/**
 * Composes the context menu of a message; immutable, every method gives a new builder.
 *
 * Items that run commands need the target's `botId` (portal.md §6.2).
 */
export class MenuBuilder extends ActionBuilder<MenuBuilder, ItemOptions> {
  /** @internal The items so far, as plain data. */
  readonly nodes: Sequence<ItemNode>;
  /** @internal */
  readonly session: Session;

  private constructor(nodes: Sequence<ItemNode>, session: Session) {
    super();
    this.nodes = nodes;
    this.session = session;
  }

  /** @internal A builder for one callback, on top of what was composed before. */
  static open(nodes: Sequence<ItemNode> = emptySequence()): MenuBuilder {
    return new MenuBuilder(nodes, openSession());
  }

  /** An item in the portal's own keys; checked by the portal model all the same. */
  raw(item: Readonly<Record<string, unknown>>): MenuBuilder {
    const { wire, problems } = cloneRaw(item);
    return this.#add({ kind: 'raw', item: wire, problems });
  }

  /** @internal */
  protected override clickable(
    { label, action, problems }: Clickable,
    options: ItemOptions = noOptions,
  ): MenuBuilder {
    const checked = checkOptions(options, itemRules);
    return this.#add({
      kind: 'item',
      label,
      action,
      options: checked.options,
      problems: checked.problems.length === 0 ? problems : [...problems, ...checked.problems],
    });
  }

  /** @internal */
  protected override commandable(made: Clickable, options: ItemOptions | undefined): MenuBuilder {
    return this.clickable(made, options);
  }

  /** @internal */
  static is(value: unknown): value is MenuBuilder {
    return attempt(() => value instanceof MenuBuilder) === true;
  }

  /** @internal */
  protected override self(): this {
    return this;
  }

  /** @internal */
  protected override owns(value: unknown): value is MenuBuilder {
    return MenuBuilder.is(value);
  }

  /** @internal */
  protected override flawed(problem: Problem): this {
    this.session.problems.push(problem);
    return this;
  }

  #add(node: ItemNode): MenuBuilder {
    this.session.made += 1;
    return new MenuBuilder(append(this.nodes, node), this.session);
  }
}
