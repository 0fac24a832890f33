import { ActionBuilder, type Clickable } from '../actions/action-builder.ts';
import type { CommandCall } from '../commands/command-call.ts';
import { openSession, type Session } from '../composing/session.ts';
import { attempt } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import { checkOptions, noOptions, type OptionRules } from '../options/check-options.ts';
import { cloneRaw } from '../options/clone-raw.ts';
import type { Page } from '../templates/paginate.ts';
import { noProblems, within, type Problem } from '../tree/problem.ts';
import { append, emptySequence, lastOf, toArray, type Sequence } from '../tree/sequence.ts';
import type { ButtonNode } from './button-node.ts';
import {
  buttonRules,
  commandButtonRules,
  type ButtonOptions,
  type CommandButtonOptions,
} from './button-options.ts';
import { layColumns } from './lay-columns.ts';
import { pagerButtons, type PagerOptions } from './pager-buttons.ts';

/** Composes a keyboard; immutable, every method gives a new builder. Buttons stand in line unless told otherwise. */
export class KeyboardBuilder extends ActionBuilder<KeyboardBuilder, ButtonOptions, CommandButtonOptions> {
  /** @internal The elements so far, as plain data. */
  readonly nodes: Sequence<ButtonNode>;
  /** @internal */
  readonly session: Session;

  private constructor(nodes: Sequence<ButtonNode>, session: Session) {
    super();
    this.nodes = nodes;
    this.session = session;
  }

  /** @internal A builder for one callback, on top of what was composed before. */
  static open(nodes: Sequence<ButtonNode> = emptySequence()): KeyboardBuilder {
    return new KeyboardBuilder(nodes, openSession());
  }

  /** Starts a new row; leading, trailing and doubled breaks come to nothing. */
  row(): KeyboardBuilder {
    const last = lastOf(this.nodes);
    return last === undefined || last.kind === 'break'
      ? this
      : this.#put({ kind: 'break', problems: noProblems });
  }

  /**
   * Lays buttons in rows of `count`, on rows of their own.
   *
   * @param count buttons in a row, 1 and more
   * @param compose adds the buttons; a `row()` inside starts a new row early
   * @example
   * ```ts
   * const pick = command('pick', String);
   * reply('Which?').keyboard((k) =>
   *   k.columns(2, (k) => k.each(['a', 'b', 'c'], (k, name) => k.command(name, pick(name)))),
   * );
   * ```
   */
  columns(count: number, compose: (keyboard: KeyboardBuilder) => KeyboardBuilder): KeyboardBuilder {
    if (!Number.isSafeInteger(count) || count < 1) {
      const details = { name: 'columns', given: describeValue(count), takes: 'a whole number, 1 and more' };
      return this.use(compose).flawed({ code: 'OPTION_INVALID', details, path: [] });
    }
    const made = new KeyboardBuilder(emptySequence(), this.session).use(compose);
    let keyboard = this.row();
    for (const node of layColumns(toArray(made.nodes), count)) keyboard = keyboard.#put(node);
    return keyboard;
  }

  /**
   * Buttons that lead to the neighbouring pages; nothing when there is one page only.
   *
   * @param page what `paginate` gave
   * @param go the command that opens a page, called with its number
   * @param options `labels` of the two buttons; `numbers` adds a button per page around this one
   * @example
   * ```ts
   * const orders = command('orders', String);
   * const page = paginate(['a', 'b', 'c'], { page: 2, size: 1 });
   * reply('Orders').keyboard((k) => k.pager(page, (to) => orders(String(to))));
   * ```
   */
  pager(
    page: Page<unknown>,
    go: (page: number) => CommandCall,
    options: PagerOptions = noOptions,
  ): KeyboardBuilder {
    const { buttons, problems } = pagerButtons(page, options);
    const call: unknown = go;
    if (typeof call !== 'function') {
      const details = {
        name: 'go',
        given: describeValue(call),
        takes: 'a function that gives a call of a command',
      };
      return this.flawed({ code: 'OPTION_INVALID', details, path: ['pager'] });
    }
    for (const problem of within('pager', problems)) this.flawed(problem);
    return this.each(buttons, (k, { label, to }) => k.command(label, go(to)));
  }

  /** A button in the portal's own keys; checked by the portal model all the same. */
  raw(button: Readonly<Record<string, unknown>>): KeyboardBuilder {
    const { wire, problems } = cloneRaw(button);
    return this.#add({ kind: 'raw', button: wire, problems });
  }

  /** @internal */
  protected override clickable(made: Clickable, options: ButtonOptions = noOptions): KeyboardBuilder {
    return this.#button(made, options, buttonRules);
  }

  /** @internal */
  protected override commandable(
    made: Clickable,
    options: CommandButtonOptions = noOptions,
  ): KeyboardBuilder {
    return this.#button(made, options, commandButtonRules);
  }

  /** @internal */
  static is(value: unknown): value is KeyboardBuilder {
    return attempt(() => value instanceof KeyboardBuilder) === true;
  }

  /** @internal */
  protected override self(): this {
    return this;
  }

  /** @internal */
  protected override owns(value: unknown): value is KeyboardBuilder {
    return KeyboardBuilder.is(value);
  }

  /** @internal */
  protected override flawed(problem: Problem): this {
    this.session.problems.push(problem);
    return this;
  }

  #button<O extends ButtonOptions>(
    { label, action, problems }: Clickable,
    given: O,
    rules: OptionRules<O>,
  ): KeyboardBuilder {
    const checked = checkOptions(given, rules);
    return this.#add({
      kind: 'button',
      label,
      action,
      options: checked.options,
      problems: checked.problems.length === 0 ? problems : [...problems, ...checked.problems],
    });
  }

  #add(node: ButtonNode): KeyboardBuilder {
    this.session.made += 1;
    return this.#put(node);
  }

  #put(node: ButtonNode): KeyboardBuilder {
    return new KeyboardBuilder(append(this.nodes, node), this.session);
  }
}
