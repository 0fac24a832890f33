import { eventContexts } from '../contexts/event-contexts.ts';
import { mustBe } from '../must-be.ts';

/**
 * Whether the bot hears of it: of a kind that no event has a handler would wait for ever.
 *
 * @throws TypeError for what is neither a command nor a kind of event
 */
export function checkWhat(what: unknown): void {
  const kinds = Object.keys(eventContexts);
  const isKnown = typeof what === 'string' ? kinds.includes(what) : isCommand(what);
  const given = typeof what === 'string' ? `is ${JSON.stringify(what)}` : 'is none of these';
  mustBe(
    isKnown,
    `on takes what command(…) made, or one of ${kinds.join(', ')}; this ${given}. A command is declared first: const echo = command('echo', String).`,
  );
}

/** @throws TypeError for what no command is */
export function checkCommand(command: unknown): void {
  mustBe(isCommand(command), 'onClick takes what command(…) made.');
}

/** @throws TypeError for a handler or `miss` that is no function */
export function checkHandler(handler: unknown, miss: unknown): void {
  mustBe(typeof handler === 'function', 'The handler is no function: pass (context) => reply(…).');
  mustBe(
    miss === undefined || typeof miss === 'function',
    'miss is no function: pass { miss: (context, { reason }) => reply(…) }.',
  );
}

/** @throws TypeError for a listener that is no function */
export function checkListener(name: string, listener: unknown): void {
  mustBe(typeof listener === 'function', `${name} takes a function.`);
}

function isCommand(value: unknown): boolean {
  return typeof value === 'function' && 'command' in value && 'match' in value;
}
