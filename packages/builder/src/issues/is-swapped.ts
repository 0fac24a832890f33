import { isAddress } from './is-address.ts';

/** Whether label and address stand in each other's place. */
export function isSwapped(label: string, url: string): boolean {
  return !isAddress(url) && url !== '' && isAddress(label);
}
