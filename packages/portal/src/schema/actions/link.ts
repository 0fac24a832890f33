import type { Shape } from '../fields/shape.ts';
import { url } from '../fields/url.ts';

/** A click opens an address. */
export interface LinkAction {
  readonly LINK: string;
}

export const link: Shape<LinkAction> = {
  LINK: url.describe('Address that a click opens: begins with /, http:// or https://.'),
};
