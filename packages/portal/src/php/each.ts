import { isArray, isList, type PhpValue } from './value.ts';

/** Visits entries as PHP's foreach walks them; a scalar gives a warning there and no round. */
export function each(value: PhpValue, visit: (key: string | number, element: PhpValue) => void): void {
  if (!isArray(value)) return;
  if (isList(value)) {
    let index = 0;
    for (const element of value) visit(index++, element);
  } else for (const key of Object.keys(value)) visit(key, value[key] ?? null);
}
