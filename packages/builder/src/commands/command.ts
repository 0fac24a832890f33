import type { CommandCall } from './command-call.ts';
import type { CalledCommand } from './called-command.ts';
import { packString, unpackString } from './string-params.ts';

/** What registering a command tells the portal about it. */
export interface CommandOptions {
  /** Shown in the list of commands; one text, or one per language code. */
  readonly title?: string | Readonly<Record<string, string>>;
  /** Keeps the command out of that list. */
  readonly hidden?: boolean;
}

/** What a command makes of its parameters. */
export interface Match<Out> {
  readonly ok: true;
  readonly params: Out;
}

/** A command: called, it makes what a button carries; `match` takes what an event brought apart again. */
export interface Command<In, Out = In> {
  (...params: undefined extends In ? [params?: In] : [params: In]): CommandCall;
  /** The name, without its slash. */
  readonly command: string;
  readonly options: CommandOptions;
  /** The parameters of an event of this command; undefined for any other event. */
  readonly match: (event: CalledCommand) => Match<Out> | undefined;
}

/**
 * Declares a command with one text parameter.
 *
 * Anyone can type a command, so a match says what was asked, not who may.
 *
 * @param name the command without its slash, no spaces: `echo`
 * @param params `String`, or nothing
 * @throws TypeError when the name is empty, starts with a slash or holds a space, since no message would ever match
 *   it; and for parameters that are not `String`
 * @example
 * ```ts
 * const echo = command('echo', String, { title: 'Echo' });
 * echo('hello'); // { kind: 'command-call', name: 'echo', params: 'hello' }
 * echo.match({ kind: 'command', command: 'echo', params: 'hello', context: 'textarea' }); // { ok: true, params: 'hello' }
 * ```
 */
export function command(
  name: string,
  params?: typeof String | null,
  options: CommandOptions = {},
): Command<string | undefined, string> {
  if (!/^[^\s/][^\s]*$/.test(name)) {
    throw new TypeError(`A command is one word without a slash, such as "echo"; this one is "${name}".`);
  }
  const spec: unknown = params;
  if (spec !== undefined && spec !== null && spec !== String) {
    throw new TypeError(`The parameters of /${name} are String, or nothing; other kinds are not there yet.`);
  }
  const call = (text?: string): CommandCall => ({
    kind: 'command-call',
    name,
    params: packString(text ?? ''),
  });
  const match = (event: CalledCommand): Match<string> | undefined => {
    if (event.command !== name) return undefined;
    // Typed text is taken as typed: quotes are packing only where a button put them.
    return { ok: true, params: event.context === 'textarea' ? event.params : unpackString(event.params) };
  };
  return Object.assign(call, { command: name, options, match });
}
