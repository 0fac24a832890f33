import type { Issue } from '@riposte/portal';
import { camelKeys, upperKeys } from './known-keys.ts';
import { nearestKey } from './nearest-key.ts';

/** Levels of a request in which names mean something. */
const deepest = 8;

/** Names the portal does not read, beside one that it does: `BOD_ID` for `BOT_ID`. */
export function findTypos(params: unknown): readonly Issue[] {
  const found: Issue[] = [];
  visit(params, []);
  return found;

  function visit(value: unknown, path: readonly (string | number)[]): void {
    if (typeof value !== 'object' || value === null || path.length > deepest) return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (typeof step === 'string') note(step, [...path, step]);
      visit(inner, [...path, step]);
    }
  }

  function note(key: string, path: readonly (string | number)[]): void {
    if (upperKeys.includes(key) || camelKeys.includes(key) || key.length < 3) return;
    const meant = nearestKey(key, namesAt(path));
    // The first generation reads its parameters in any case (portal.md §6.1 rule 5).
    if (meant === undefined || (path.length === 1 && meant === key.toUpperCase())) return;
    found.push({
      severity: 'warning',
      code: 'KEY_MISSPELT',
      path,
      wirePath: wirePathOf(path),
      message: `The portal does not read ${key}.`,
      hint: `Write ${meant}, if that is meant.`,
    });
  }
}

/** The place as the findings of the portal write it: `KEYBOARD[0].TEXT`. */
function wirePathOf(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}

/** Parameters in either generation's names, `fields` in camel case, everything inside the parts in upper case. */
function namesAt(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 1) return [...upperKeys, ...camelKeys];
  return path.length === 2 && path[0] === 'fields' ? camelKeys : upperKeys;
}
