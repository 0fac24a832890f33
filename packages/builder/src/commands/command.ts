import { ReplyError } from '../issues/reply-error.ts';
import { toIssue } from '../issues/to-issue.ts';
import type { CommandCall } from './command-call.ts';
import { isCalledCommand, type CalledCommand } from './called-command.ts';
import { checkName } from './check-name.ts';
import { readOptions, type CommandOptions } from './command-options.ts';
import { createStamps } from './create-stamps.ts';
import type { Match, Mismatch } from './match.ts';
import type { Outcome, ParamsCodec } from './params-codec.ts';
import { schemaParams } from './schema-params.ts';
import type { CommandSpec, SpecParams } from './spec.ts';
import { specParams } from './spec-params.ts';
import { isSchema, type SchemaInput, type SchemaOutput, type StandardSchemaV1 } from './standard-schema.ts';
import { stringParams } from './string-params.ts';

/** A command: called, it makes what a button carries; `match` takes what an event brought apart again. */
export interface Command<In, Out = In> {
  /** Packs parameters. Throws a ReplyError with every one that is wrong. */
  (...params: undefined extends In ? [params?: In] : [params: In]): CommandCall;
  /** The name, without its slash. */
  readonly command: string;
  readonly options: CommandOptions;
  /** The parameters of an event of this command, or why they are not taken; undefined for any other event. Never throws. */
  readonly match: (event: CalledCommand | { readonly kind: string }) => Match<Out> | undefined;
  /** For types only. */
  readonly '~out'?: Out;
}

/**
 * Declares a command with one text, which takes the whole line.
 *
 * Anyone can type a command, so a match says what was asked, not who may.
 *
 * @param name the command without its slash, no spaces: `echo`
 * @param params `String`, or nothing
 * @param options `title` and `hidden` for registering; `maxAge`, how long a call is good. A typed call without a stamp
 *   is as fresh as can be; a button without one is older than the `maxAge`, and so expired
 * @throws TypeError when the name is no single word, or an option is not what it should be
 * @example
 * ```ts
 * const echo = command('echo', String, { title: 'Echo' });
 * echo('hello'); // { kind: 'command-call', name: 'echo', params: 'hello' }
 * echo.match({ kind: 'command', command: 'echo', params: 'hello' }); // { ok: true, params: 'hello' }
 * ```
 */
export function command(
  name: string,
  params?: StringConstructor | null,
  options?: CommandOptions,
): Command<string | void, string>;
/**
 * Declares a command whose parameters a schema checks: zod, valibot, arktype, any Standard Schema that answers at once.
 *
 * They travel as compact JSON of what goes in, and `match` gives what comes out.
 *
 * @param schema refused when it validates by a promise. Some only do for a value that is nearly right; these are refused
 *   when a call is made, and are `invalid` when one is matched
 * @throws TypeError as above, and for a schema that is not synchronous
 * @example
 * ```ts
 * const orderId: StandardSchemaV1<number> = {
 *   '~standard': {
 *     version: 1,
 *     vendor: 'example',
 *     validate: (value) => (Number.isSafeInteger(value) ? { value } : { issues: [{ message: 'no id' }] }),
 *   },
 * };
 * const open = command('open', orderId);
 * open(7).params; // '7'
 * open.match({ kind: 'command', command: 'open', params: 'seven' }); // { ok: false, reason: 'invalid' }
 * ```
 */
export function command<S extends StandardSchemaV1>(
  name: string,
  schema: S,
  options?: CommandOptions,
): Command<SchemaInput<S>, SchemaOutput<S>>;
/**
 * Declares a command with parameters by name.
 *
 * They travel as a person would type them, in the order of the spec: what has blanks in double quotes, a text at the
 * end as it is, `-` for one left out in the middle, `y` and `n` for true and false.
 *
 * @param spec `String`, `Number` or `Boolean` by name, with `'?'` in a list for one that may be left out, or a list of
 *   the texts allowed. A button made by an older spec is `invalid`, so add new ones at the end, optional
 * @throws TypeError as above, and for a spec that holds something else
 * @example
 * ```ts
 * const decline = command('decline', { deal: Number, why: ['busy', 'not mine'], note: [String, '?'] });
 * decline({ deal: 118, why: 'not mine', note: 'ask Ann' }).params; // '118 "not mine" ask Ann'
 * decline.match({ kind: 'command', command: 'decline', params: '118 busy' }); // { ok: true, params: { deal: 118, why: 'busy' } }
 * ```
 */
export function command<const S extends CommandSpec>(
  name: string,
  spec: S,
  options?: CommandOptions,
): Command<SpecParams<S>>;
export function command(
  name: string,
  params?: unknown,
  options: CommandOptions = {},
): Command<never, unknown> {
  checkName(name);
  const codec = codecOf(name, params);
  const kept = readOptions(name, options);
  const stamps = createStamps(name, kept.maxAge);

  const call = (given?: unknown): CommandCall => {
    const packed = codec.pack(given);
    if (!packed.ok) throw new ReplyError(packed.problems.map(toIssue));
    return { kind: 'command-call', name, params: stamps.write(packed.value) };
  };

  const match = (event: { readonly kind: string }): Match<unknown> | undefined => {
    if (!isCalledCommand(event) || event.command.replace(/^\//, '') !== name) return undefined;
    const typed = event.context !== 'keyboard' && event.context !== 'menu';
    const fresh = stamps.read(event.params, typed);
    if (!fresh.ok) return mismatch(fresh);
    const params = codec.unpack(fresh.value);
    return params.ok ? { ok: true, params: params.value } : mismatch(params);
  };

  return Object.assign(call, { command: name, options: kept, match });
}

function codecOf(name: string, params: unknown): ParamsCodec<unknown, unknown> {
  if (params === undefined || params === null || params === String) return stringParams(name);
  return isSchema(params) ? schemaParams(name, params) : specParams(name, params);
}

function mismatch({ problems }: Extract<Outcome<unknown>, { ok: false }>): Mismatch {
  const expired = problems.some(({ code }) => code === 'COMMAND_EXPIRED');
  return { ok: false, reason: expired ? 'expired' : 'invalid', issues: problems.map(toIssue) };
}
