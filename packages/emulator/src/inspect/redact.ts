/** Names, in lower case, whose values let somebody act on the portal (transport.md §1.10). */
const secretNames = new Set([
  'access_token',
  'auth',
  'auth_id',
  'authorization',
  'application_token',
  'bottoken',
  'client_id',
  'client_secret',
  'clientid',
  'code_verifier',
  'refresh_id',
  'refresh_token',
  'sessid',
]);

const struckOut = '[redacted]';

/** The deepest level that is shown; what is below is left out. */
const DEEPEST = 24;

/** A copy of the parameters of a call in which no secret stands. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return '[deeper]';
  if (Array.isArray(value)) return value.map((inner) => redact(inner, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isSecret(key)
        ? struckOut
        : key.toLowerCase() === 'cmd'
          ? redactCommands(inner)
          : redact(inner, depth + 1),
    ]),
  );
}

/** The calls of a batch carry their parameters, and so their secrets, in the query of a text. */
function redactCommands(commands: unknown): unknown {
  if (typeof commands === 'string') return redactQuery(commands);
  if (typeof commands !== 'object' || commands === null) return commands;
  if (Array.isArray(commands)) return commands.map((one) => redactCommands(one));
  return Object.fromEntries(Object.entries(commands).map(([key, one]) => [key, redactCommands(one)]));
}

function redactQuery(command: string): string {
  return command.replace(/([?&])([^=&]+)=([^&]*)/g, (pair, mark: string, name: string) =>
    namesOf(name).some(isSecret) ? `${mark}${name}=${struckOut}` : pair,
  );
}

/** `fields[botToken]`, however it is encoded, as its parts. */
function namesOf(name: string): readonly string[] {
  return [...new URLSearchParams(name).keys()].flatMap((whole) => whole.split(/[[\]]+/));
}

function isSecret(name: string): boolean {
  return secretNames.has(name.trim().toLowerCase());
}

/** An address in which the code of a webhook is struck out; never a query. */
export function redactPath(path: string): string {
  return path.replace(/^(\/*rest\/+(?:api\/+)?\d+\/+)[^/]+/i, `$1${struckOut}`);
}
