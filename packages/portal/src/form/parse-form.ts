import { FormError } from './form-error.ts';
import { splitKey } from './split-key.ts';

/** A value of a form: text, or more of them by key. */
export type FormValue = string | FormMap;

/** A map without a prototype, so that a key such as `constructor` is only a key. */
export interface FormMap {
  [key: string]: FormValue;
}

/** How much a body may hold before it is refused. */
export interface FormLimits {
  /** Characters of the whole body; 1 MiB by default. */
  readonly length?: number;
  /** Pairs; 5,000 by default. A two-command event has 135 (transport.md §2.1). */
  readonly pairs?: number;
  /** Levels of brackets; 8 by default. */
  readonly depth?: number;
}

/**
 * Reads a form body with PHP brackets into nested maps.
 *
 * Maps only, never arrays: `data[COMMAND][17]` is keyed by the command's id, and a parser that guesses arrays
 * loses it (transport.md §2.1). A repeated key keeps its last value, `a[]` counts up from 0, as PHP does.
 *
 * @param body the raw body, `application/x-www-form-urlencoded`
 * @throws FormError when the body passes a limit
 * @example
 * ```ts
 * parseForm('event=ONIMCOMMANDADD&data[COMMAND][17][BOT_ID]=39');
 * // { event: 'ONIMCOMMANDADD', data: { COMMAND: { 17: { BOT_ID: '39' } } } }
 * ```
 */
export function parseForm(body: string, limits: FormLimits = {}): FormMap {
  const { length = 1_048_576, pairs = 5_000, depth = 8 } = limits;
  if (body.length > length) {
    throw new FormError(`The form has ${body.length} characters; at most ${length} are read.`);
  }
  const form = emptyMap();
  const counters: Counters = new WeakMap();
  const fields = body.split('&', pairs + 1);
  if (fields.length > pairs) throw new FormError(`The form has more than ${pairs} fields.`);
  for (const field of fields) {
    if (field === '') continue;
    const equals = field.indexOf('=');
    const name = equals < 0 ? field : field.slice(0, equals);
    const value = equals < 0 ? '' : decode(field.slice(equals + 1));
    const keys = splitKey(decode(name), depth);
    if (keys === undefined) throw new FormError(`A field of the form is nested deeper than ${depth} levels.`);
    put(form, keys, value, counters);
  }
  return form;
}

function emptyMap(): FormMap {
  return Object.create(null) as FormMap;
}

/** PHP decodes each sequence by itself and keeps a broken one as it stands; what is no UTF-8 becomes U+FFFD. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  return spaced.replace(/(?:%[\da-f]{2})+/gi, (sequence) => utf8.decode(bytesOf(sequence)));
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function bytesOf(sequence: string): Uint8Array {
  const bytes = new Uint8Array(sequence.length / 3);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(sequence.slice(index * 3 + 1, index * 3 + 3), 16);
  }
  return bytes;
}

/** The next index of each map that was filled by `a[]`. */
type Counters = WeakMap<FormMap, number>;

function put(form: FormMap, keys: readonly string[], value: string, counters: Counters): void {
  let map = form;
  const last = keys.length - 1;
  keys.forEach((key, level) => {
    const name = level === 0 ? key : nameIn(map, key, counters);
    if (level === last) {
      map[name] = value;
      return;
    }
    const inner = map[name];
    map = typeof inner === 'object' ? inner : (map[name] = emptyMap());
  });
}

/** PHP's `a[]` is one more than the largest index so far; counted as it grows, or a long list would take n². */
function nameIn(map: FormMap, key: string, counters: Counters): string {
  const next = counters.get(map) ?? 0;
  const name = key === '' ? String(next) : key;
  if (/^\d{1,15}$/.test(name)) counters.set(map, Math.max(next, Number(name) + 1));
  return name;
}
