import { isFields } from './values.ts';

/** What the portal puts in where nothing is said (portal.md §3, §4); older ones store some of it not at all. */
const defaults: Readonly<Record<string, unknown>> = {
  COLOR_TOKEN: 'base',
  BG_COLOR_TOKEN: 'base',
  VOTE: 'N',
  BLOCK: 'N',
  WAIT: 'N',
  DISABLED: 'N',
  CONTEXT: 'ALL',
  COMMAND_PARAMS: '',
};

/** A stored element without what the portal puts in anyway. */
export function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => defaults[key] === undefined || defaults[key] !== inner)
      .map(([key, inner]) => [key, withoutDefaults(inner)]),
  );
}
