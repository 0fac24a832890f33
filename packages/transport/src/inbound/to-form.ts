import { FormError, type FormMap, type FormValue } from '@riposte/portal/form';

/** Levels and fields an event may have: the same as of a form. */
const depth = 8;
const most = 5_000;

/**
 * JSON as the form it would have been: maps of text, so that both bodies are read by one reader. True is '1', false
 * '0', null empty, as PHP writes them (transport.md §2.1).
 *
 * @throws FormError when it is nested deeper or has more fields than events have
 */
export function toForm(value: Readonly<Record<string, unknown>>): FormMap {
  let fields = 0;
  const convert = (inner: unknown, level: number): FormValue => {
    if (typeof inner !== 'object' || inner === null) return scalar(inner);
    if (level > depth) throw new FormError(`The event is nested deeper than ${depth} levels.`);
    const map = Object.create(null) as FormMap;
    for (const [key, deeper] of Object.entries(inner)) {
      fields += 1;
      if (fields > most) throw new FormError(`The event has more than ${most} fields.`);
      map[key] = convert(deeper, level + 1);
    }
    return map;
  };
  const form = convert(value, 1);
  return typeof form === 'object' ? form : {};
}

function scalar(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
