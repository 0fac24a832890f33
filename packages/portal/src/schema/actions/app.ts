import * as z from 'zod';
import { positiveInt } from '../fields/positive-int.ts';
import type { Shape } from '../fields/shape.ts';
import { text } from '../fields/text.ts';

/** A click opens an application of the chat. */
export interface AppAction {
  readonly APP_ID: number;
  readonly APP_PARAMS?: string;
}

export const app: Shape<AppAction> = {
  APP_ID: positiveInt.describe('Chat application that a click opens.'),
  APP_PARAMS: z.exactOptional(text.describe('What the application gets, as text.')),
};
