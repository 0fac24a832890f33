import type { FormMap } from '@riposte/portal/form';

const none: FormMap = {};

/** The map under a key; an empty one where there is none. */
export function mapAt(form: FormMap, key: string): FormMap {
  const value = Object.hasOwn(form, key) ? form[key] : undefined;
  return typeof value === 'object' ? value : none;
}

/** The text under a key; empty where there is none. */
export function textAt(form: FormMap, key: string): string {
  const value = Object.hasOwn(form, key) ? form[key] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The whole number under a key; 0 where there is none. */
export function idAt(form: FormMap, key: string): number {
  const text = textAt(form, key);
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** Yes in any of the portal's spellings. */
export function flagAt(form: FormMap, key: string): boolean {
  return ['1', 'Y', 'TRUE'].includes(textAt(form, key).toUpperCase());
}
