import { redactUrl } from './redact-url.ts';
import { isSecret, namesOf, struckOut } from './secret-names.ts';

/** The deepest level that is shown; what is below is left out. */
const DEEPEST = 24;

/** A copy of the parameters of a call in which no secret stands. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return '[deeper]';
  if (Array.isArray(value)) return value.map((inner) => redact(inner, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, redactValue(key, inner, depth + 1)]),
  );
}

function redactValue(key: string, value: unknown, depth: number): unknown {
  if (isSecret(key)) return struckOut;
  if (key.toLowerCase() === 'cmd') return redactCommands(value);
  return typeof value === 'string' && isAddress(key) ? redactUrl(value) : redact(value, depth);
}

/** The calls of a batch carry their parameters, and so their secrets, in the query of a text. */
function redactCommands(commands: unknown): unknown {
  if (typeof commands === 'string') return redactQuery(commands);
  if (typeof commands !== 'object' || commands === null) return commands;
  if (Array.isArray(commands)) return commands.map((one) => redactCommands(one));
  return Object.fromEntries(Object.entries(commands).map(([key, one]) => [key, redactCommands(one)]));
}

function redactQuery(command: string): string {
  return command.replace(/([?&])([^=&]+)=([^&]*)/g, (pair, mark: string, name: string, value: string) => {
    const names = namesOf(name);
    if (names.some(isSecret)) return `${mark}${name}=${struckOut}`;
    return names.some(isAddress) ? `${mark}${name}=${redactUrl(plain(value))}` : pair;
  });
}

/** A value of a query as it is read. */
function plain(value: string): string {
  return new URLSearchParams(`x=${value}`).get('x') ?? '';
}

/** Parameters that hold the address of a handler: `EVENT_HANDLER`, `EVENT_MESSAGE_ADD`, `HANDLER`, `webhookUrl`. */
function isAddress(name: string): boolean {
  return /^(?:event_\w+|handler|webhookurl)$/i.test(name.trim());
}

/** An address in which the code of a webhook is struck out; never a query. */
export function redactPath(path: string): string {
  return path.replace(/^(\/*rest\/+(?:api\/+)?\d+\/+)[^/]+/i, `$1${struckOut}`);
}
