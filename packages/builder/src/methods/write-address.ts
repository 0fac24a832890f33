import type { MethodForm } from './method-form.ts';

const inFields = 'fields.';

/** Puts an address where the method looks for it: beside the message, or in its `fields`. */
export function writeAddress(
  form: MethodForm,
  address: Readonly<Record<string, unknown>>,
  params: Record<string, unknown>,
  fields: Record<string, unknown>,
): void {
  for (const { name, key } of form.address) {
    const value = address[name];
    if (value === undefined || key === 'BOT_ID') continue;
    if (key.startsWith(inFields)) fields[key.slice(inFields.length)] = value;
    else params[key] = value;
  }
}
