import {
  commandAction,
  linkAction,
  putAction,
  sendAction,
  type CheckedAction,
} from '../actions/create-action.ts';
import type { CommandCall } from '../commands/command-call.ts';
import { checkString } from '../issues/check-string.ts';
import { checkOptions } from '../options/check-options.ts';
import { cloneRaw } from '../options/clone-raw.ts';
import { append, emptySequence, type Sequence } from '../tree/sequence.ts';
import type { ItemNode } from './item-node.ts';
import { itemRules, type ItemOptions } from './item-options.ts';

/** Composes the context menu of a message; immutable, every method gives a new builder. */
export class MenuBuilder {
  /** @internal */
  static readonly empty: MenuBuilder = new MenuBuilder(emptySequence());

  /** @internal The items so far, as plain data. */
  readonly nodes: Sequence<ItemNode>;

  private constructor(nodes: Sequence<ItemNode>) {
    this.nodes = nodes;
  }

  /** An item that runs a command. The target needs `botId` for it (portal.md §6.2). */
  command(label: string, call: CommandCall, options: ItemOptions = {}): MenuBuilder {
    return this.#item(label, commandAction(call), options);
  }

  /**
   * An item that opens a page.
   *
   * @param url starts with `/`, `http://` or `https://`, in lower case (portal.md §3.2)
   */
  link(label: string, url: string, options: ItemOptions = {}): MenuBuilder {
    return this.#item(label, linkAction(url), options);
  }

  /** An item that writes a message in the reader's name: `text`, or else its label. */
  send(label: string, text: string = label, options: ItemOptions = {}): MenuBuilder {
    return this.#item(label, sendAction(text), options);
  }

  /** An item that puts `text`, or else its label, into the reader's input field. */
  put(label: string, text: string = label, options: ItemOptions = {}): MenuBuilder {
    return this.#item(label, putAction(text), options);
  }

  /** An item in the portal's own keys; checked by the portal model all the same. */
  raw(item: Readonly<Record<string, unknown>>): MenuBuilder {
    const { wire, problems } = cloneRaw(item);
    return this.#add({ kind: 'raw', item: wire, problems });
  }

  #item(label: string, { action, problems }: CheckedAction, options: ItemOptions): MenuBuilder {
    const text = checkString(label, 'text');
    const checked = checkOptions(options, itemRules);
    return this.#add({
      kind: 'item',
      label: text.value,
      action,
      options: checked.options,
      problems: [...text.problems, ...problems, ...checked.problems],
    });
  }

  #add(node: ItemNode): MenuBuilder {
    return new MenuBuilder(append(this.nodes, node));
  }
}
