/** What stands in the place of a secret. */
export const struckOut = '[redacted]';

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

/** Whether a parameter of that name lets somebody act on the portal. */
export function isSecret(name: string): boolean {
  return secretNames.has(name.trim().toLowerCase());
}

/** `fields[botToken]`, however it is encoded, as its parts. */
export function namesOf(name: string): readonly string[] {
  return [...new URLSearchParams(name).keys()].flatMap((whole) => whole.split(/[[\]]+/));
}
