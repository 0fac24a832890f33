import {
  commandAction,
  linkAction,
  putAction,
  sendAction,
  type CheckedAction,
} from '../actions/create-action.ts';
import type { CommandCall } from '../commands/command-call.ts';
import { checkString } from '../issues/check-string.ts';
import { checkOptions, type OptionRules } from '../options/check-options.ts';
import { cloneRaw } from '../options/clone-raw.ts';
import { noProblems } from '../tree/problem.ts';
import { append, emptySequence, lastOf, type Sequence } from '../tree/sequence.ts';
import type { ButtonNode } from './button-node.ts';
import {
  buttonRules,
  commandButtonRules,
  type ButtonOptions,
  type CommandButtonOptions,
} from './button-options.ts';

/** Composes a keyboard; immutable, every method gives a new builder. Buttons stand in line unless told otherwise. */
export class KeyboardBuilder {
  /** @internal */
  static readonly empty: KeyboardBuilder = new KeyboardBuilder(emptySequence());

  /** @internal The elements so far, as plain data. */
  readonly nodes: Sequence<ButtonNode>;

  private constructor(nodes: Sequence<ButtonNode>) {
    this.nodes = nodes;
  }

  /**
   * A button that runs a command: `k.command('Repeat', echo('hello'))`.
   *
   * @param label up to the author; blank and `0` are refused (portal.md §4 rule 6)
   */
  command(label: string, call: CommandCall, options: CommandButtonOptions = {}): KeyboardBuilder {
    return this.#button(label, commandAction(call), options, commandButtonRules);
  }

  /**
   * A button that opens a page.
   *
   * @param url starts with `/`, `http://` or `https://`, in lower case (portal.md §3.2)
   */
  link(label: string, url: string, options: ButtonOptions = {}): KeyboardBuilder {
    return this.#button(label, linkAction(url), options, buttonRules);
  }

  /** A button that writes a message in the reader's name: `text`, or else its label. */
  send(label: string, text: string = label, options: ButtonOptions = {}): KeyboardBuilder {
    return this.#button(label, sendAction(text), options, buttonRules);
  }

  /** A button that puts `text`, or else its label, into the reader's input field. */
  put(label: string, text: string = label, options: ButtonOptions = {}): KeyboardBuilder {
    return this.#button(label, putAction(text), options, buttonRules);
  }

  /** A button in the portal's own keys; checked by the portal model all the same. */
  raw(button: Readonly<Record<string, unknown>>): KeyboardBuilder {
    const { wire, problems } = cloneRaw(button);
    return this.#add({ kind: 'raw', button: wire, problems });
  }

  /** Starts a new row; leading, trailing and doubled breaks come to nothing. */
  row(): KeyboardBuilder {
    const last = lastOf(this.nodes);
    return last === undefined || last.kind === 'break'
      ? this
      : this.#add({ kind: 'break', problems: noProblems });
  }

  #button<O extends ButtonOptions>(
    label: string,
    { action, problems }: CheckedAction,
    given: O,
    rules: OptionRules<O>,
  ): KeyboardBuilder {
    const text = checkString(label, 'text');
    const checked = checkOptions(given, rules);
    return this.#add({
      kind: 'button',
      label: text.value,
      action,
      options: checked.options,
      problems: [...text.problems, ...problems, ...checked.problems],
    });
  }

  #add(node: ButtonNode): KeyboardBuilder {
    return new KeyboardBuilder(append(this.nodes, node));
  }
}
