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
      secretNames.has(key.toLowerCase()) ? struckOut : redact(inner, depth + 1),
    ]),
  );
}

/** An address in which the code of a webhook is struck out; never a query. */
export function redactPath(path: string): string {
  return path.replace(/^(\/*rest\/+(?:api\/+)?\d+\/+)[^/]+/i, `$1${struckOut}`);
}
