import { isSecret, namesOf, struckOut } from './secret-names.ts';

/** Words that people call a secret of their own, as a whole name or a part of one: `hookKey`, `x-api-key`. */
const telling =
  /^(?:auth|authorization|code|credentials?|hash|hmac|jwt|key|apikey|pass|password|passwd|pwd|secret|session|sid|sig|sign|signature|token)$/;

/** Drawn by lot: long, without a blank, letters and digits among each other. */
const random = /^(?=.*\d)(?=.*[a-z])[\w.~+/=%-]{20,}$/i;

/**
 * The address of a bot's handler as people may see it: who it signs in as is struck out, and of its query whatever looks
 * like a secret, by its name or by its value. The rest stays, so that the handler is recognised.
 */
export function redactUrl(url: string): string {
  return url
    .replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, `$1${struckOut}@`)
    .replace(/([?&])([^&#]+)/g, (_pair, mark: string, pair: string) => mark + redactPair(pair));
}

function redactPair(pair: string): string {
  const [, name = '', value] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  if (value === undefined) return random.test(pair) ? struckOut : pair;
  return random.test(value) || namesOf(name).some(isTelling) ? `${name}=${struckOut}` : pair;
}

function isTelling(name: string): boolean {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return isSecret(name) || words.split(/[^a-z\d]+/).some((word) => telling.test(word));
}
