import type { MethodForm } from './method-form.ts';

/** Puts an address where the method looks for it: beside the message, or in its `fields`. */
export function writeAddress(
  form: MethodForm,
  address: Readonly<Record<string, unknown>>,
  params: Record<string, unknown>,
  fields: Record<string, unknown>,
): void {
  for (const { name, key, field } of form.address) {
    const value = address[name];
    if (value === undefined || key === 'BOT_ID') continue;
    if (field === undefined) params[key] = value;
    else fields[field] = value;
  }
}
