import { at, top, within, type Place } from '../report/place.ts';

/** What an author calls the parameters that hold a message. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['MESSAGE', 'text'],
  ['message', 'text'],
  ['ATTACH', 'attach'],
  ['KEYBOARD', 'keyboard'],
  ['MENU', 'menu'],
]);

/** Levels that only the wire has. */
const WIRE_ONLY: ReadonlySet<string | number> = new Set(['BLOCKS', 'BUTTONS', 'ITEMS']);

/** The place that a chain of keys leads to, from the parameters of a call down. */
export function placeOf(keys: readonly (string | number)[]): Place {
  const [first = 'params', ...rest] = keys;
  const root = String(first);
  const start = root === 'fields' ? top(null, root) : top(NAMES.get(root) ?? root, root);
  return rest.reduce<Place>((place, key) => {
    if (WIRE_ONLY.has(key)) return within(place, String(key));
    const step = at(place, key);
    return place.up === null && root === 'fields' ? { ...step, name: NAMES.get(String(key)) ?? key } : step;
  }, start);
}
