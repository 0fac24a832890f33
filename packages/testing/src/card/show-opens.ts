import { showText } from './show-text.ts';

/** A name and where it leads: `Report.pdf → /disk/7/`; the address alone where it is the name. */
export function showOpens(name: string, url: string | null | undefined): string {
  if (url === null || url === undefined) return showText(name);
  return name === url || name === '' ? `→ ${showText(url)}` : `${showText(name)} → ${showText(url)}`;
}
