import type { FormMap, FormValue } from '@riposte/portal/form';

const none: FormMap = {};

/** The map under a key; an empty one where there is none. */
export function mapAt(form: FormMap, key: string): FormMap {
  const value = form[key];
  return typeof value === 'object' ? value : none;
}

/** The text under a key; empty where there is none. */
export function textAt(form: FormMap, key: string): string {
  return textOf(form[key]);
}

/** The whole number under a key; 0 where there is none. */
export function idAt(form: FormMap, key: string): number {
  const text = textAt(form, key);
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function textOf(value: FormValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
