import { readInput } from '../input/read-input.ts';
import type { PhpValue } from '../php/value.ts';
import { readLenient } from './read-lenient.ts';

/** Reads a keyboard or menu that came as a string: JSON, else the lenient reader (portal.md §4.1). */
export function readJsonFirst(text: string): PhpValue {
  return parse(text) ?? readLenient(text);
}

/** json_decode's null for whatever it cannot read, a lone surrogate included. */
function parse(text: string): PhpValue {
  try {
    const { value, findings } = readInput(JSON.parse(text));
    return findings.length > 0 ? null : value;
  } catch {
    return null;
  }
}
