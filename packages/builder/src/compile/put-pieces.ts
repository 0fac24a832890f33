import type { MethodForm } from '../methods/method-form.ts';

/** The pieces of a message as they go out; undefined for what does not. */
export interface Pieces {
  readonly text: string | undefined;
  readonly system: boolean | undefined;
  readonly urlPreview: boolean | undefined;
  readonly attach: unknown;
  readonly keyboard: unknown;
  readonly menu: unknown;
}

/** v1 compares with the strings alone (portal.md §8 rule 5). */
const on = 'Y';
const off = 'N';

type PutPieces = (pieces: Pieces, fields: Record<string, unknown>) => void;

/**
 * Puts pieces where a generation of the API looks for them. Each by a name that stands here: where names are looked up
 * in a table, to put three pieces takes as long as to write a short message.
 */
export const putPieces: Readonly<Record<MethodForm['api'], PutPieces>> = {
  v1: ({ text, system, urlPreview, attach, keyboard, menu }, fields) => {
    if (text !== undefined) fields.MESSAGE = text;
    if (system !== undefined) fields.SYSTEM = system ? on : off;
    if (urlPreview !== undefined) fields.URL_PREVIEW = urlPreview ? on : off;
    if (attach !== undefined) fields.ATTACH = attach;
    if (keyboard !== undefined) fields.KEYBOARD = keyboard;
    if (menu !== undefined) fields.MENU = menu;
  },
  v2: ({ text, system, urlPreview, attach, keyboard, menu }, fields) => {
    if (text !== undefined) fields.message = text;
    if (system !== undefined) fields.system = system;
    if (urlPreview !== undefined) fields.urlPreview = urlPreview;
    if (attach !== undefined) fields.attach = attach;
    if (keyboard !== undefined) fields.keyboard = keyboard;
    if (menu !== undefined) fields.menu = menu;
  },
};
