import { attempt, unreadable } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import type { MaxAge } from './max-age.ts';

/** What registering a command tells the portal about it, and how long its calls are good. */
export interface CommandOptions {
  /** Shown in the list of commands; one text, or one per language code. */
  readonly title?: string | Readonly<Record<string, string>>;
  /** Keeps the command out of that list. */
  readonly hidden?: boolean;
  /**
   * How long a call is good, such as `24h`: then calls carry the second in which they were made, and `match` tells
   * `expired` for an older one. Anyone can type any stamp, so this is against old buttons, not against people.
   */
  readonly maxAge?: MaxAge;
}

/**
 * The options of a command, copied.
 *
 * @throws TypeError for what they cannot be: it is a mistake in the program, so it is told when the program starts
 */
export function readOptions(command: string, options: unknown): CommandOptions {
  if (typeof options !== 'object' || options === null)
    throw wrong(command, 'options are', options, 'an object');
  const read = attempt((): CommandOptions => ({ ...options }));
  if (read === undefined) throw new TypeError(`/${command}: the options are ${unreadable}.`);
  const { title, hidden, maxAge, ...rest } = read;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new TypeError(`/${command}: there is no option ${unknown}; there are title, hidden, maxAge.`);
  if (!isTitle(title)) throw wrong(command, 'title is', title, 'a text, or a text per language code');
  if (!['boolean', 'undefined'].includes(typeof hidden))
    throw wrong(command, 'hidden is', hidden, 'true or false');
  return {
    ...(title !== undefined && { title: typeof title === 'string' ? title : { ...title } }),
    ...(hidden !== undefined && { hidden }),
    ...(maxAge !== undefined && { maxAge }),
  };
}

function isTitle(title: unknown): boolean {
  if (title === undefined || typeof title === 'string') return true;
  return (
    typeof title === 'object' &&
    title !== null &&
    Object.values(title).every((text) => typeof text === 'string')
  );
}

function wrong(command: string, what: string, given: unknown, takes: string): TypeError {
  return new TypeError(`/${command}: the ${what} ${describeValue(given)}; expected ${takes}.`);
}
