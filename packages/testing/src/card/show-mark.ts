import { showText } from './show-text.ts';

/** The sign before a marked text: `‹b›`, `‹link /crm/deal/7/›`. */
export function openMark(mark: string): string {
  const { kind, value } = parse(mark);
  return `‹${showText(value === '' ? kind : `${kind} ${value}`)}›`;
}

/** The sign behind it. */
export function closeMark(mark: string): string {
  return `‹/${parse(mark).kind}›`;
}

function parse(mark: string): { readonly kind: string; readonly value: string } {
  const colon = mark.indexOf(':');
  return colon === -1
    ? { kind: mark, value: '' }
    : { kind: mark.slice(0, colon), value: mark.slice(colon + 1) };
}
