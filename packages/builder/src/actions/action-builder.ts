import type { CommandCall } from '../commands/command-call.ts';
import { Compose } from '../composing/compose.ts';
import { checkString, stringOf } from '../issues/check-string.ts';
import type { DialogId } from '../targets/dialog-id.ts';
import { concat, type Problem } from '../tree/problem.ts';
import type { Action } from './action.ts';
import type { MadeAction } from './action-kind.ts';
import { appAction } from './kinds/app.ts';
import { callAction } from './kinds/call.ts';
import { commandAction } from './kinds/command.ts';
import { dialogAction } from './kinds/dialog.ts';
import { linkAction } from './kinds/link.ts';
import { valueAction } from './kinds/value.ts';

/** Something to click on, before its options are looked at. */
export interface Clickable {
  readonly label: string;
  readonly action: Action;
  readonly problems: readonly Problem[];
}

/** What a click can do: the same methods for the buttons of a keyboard and the items of a menu. */
export abstract class ActionBuilder<
  B extends ActionBuilder<B, O, C>,
  O extends object,
  C extends O = O,
> extends Compose<B> {
  /** @internal */
  protected abstract clickable(made: Clickable, options: O | undefined): B;
  /** @internal A command can take options of its own. */
  protected abstract commandable(made: Clickable, options: C | undefined): B;

  /**
   * Runs a command: `k.command('Repeat', echo('hello'))`.
   *
   * @param label what is to be read on it; blank is refused, on a button `0` too (portal.md §4 rule 6)
   * @param call a declared command, called with its parameters
   * @example
   * ```ts
   * const echo = command('echo', String);
   * reply('Hello').keyboard((k) => k.command('Repeat', echo('hello'), { tone: 'primary' }));
   * ```
   */
  command(label: string, call: CommandCall, options?: C): B {
    return this.commandable(named(label, commandAction(call)), options);
  }

  /**
   * Opens a page.
   *
   * @param url starts with `/`, `http://` or `https://`, in lower case (portal.md §3.2)
   */
  link(label: string, url: string, options?: O): B {
    return this.clickable(named(label, linkAction(url)), options);
  }

  /** Writes a message in the reader's name: `text`, or else the label. */
  send(label: string, text: string = label, options?: O): B {
    return this.clickable(named(label, valueAction('send', text)), options);
  }

  /** Puts `text`, or else the label, into the reader's input field. */
  put(label: string, text: string = label, options?: O): B {
    return this.clickable(named(label, valueAction('put', text)), options);
  }

  /** Copies `text`, or else the label. */
  copy(label: string, text: string = label, options?: O): B {
    return this.clickable(named(label, valueAction('copy', text)), options);
  }

  /**
   * Calls a phone number.
   *
   * @param phone digits, spaces and `# ( ) + . / -`
   */
  call(label: string, phone: string, options?: O): B {
    return this.clickable(named(label, callAction(phone)), options);
  }

  /**
   * Opens a dialog.
   *
   * @param dialog a user's id, or `chat5` for a chat
   */
  dialog(label: string, dialog: DialogId, options?: O): B {
    return this.clickable(named(label, dialogAction(dialog)), options);
  }

  /**
   * Opens an application of the chat.
   *
   * @param id the application's id, greater than 0
   * @param params what the application is told; not blank
   */
  app(label: string, id: number, params?: string, options?: O): B {
    return this.clickable(named(label, appAction(id, params)), options);
  }
}

function named(label: string, { action, problems }: MadeAction<Action>): Clickable {
  return { label: stringOf(label), action, problems: concat(checkString(label, 'text'), problems) };
}
