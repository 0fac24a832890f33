import * as z from 'zod';
import { attach } from './attach/attach.ts';
import { keyboard } from './keyboard/keyboard.ts';
import { menu } from './menu/menu.ts';
import { PARAMS } from './methods/index.ts';

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The schemas as JSON Schema, with a description on every field: for completion in an editor, or for the structured
 * output of a language model. The package has them as files too, as `@riposte/portal/schema/NAME.json`. They lack
 * what JSON Schema cannot say: lone surrogates, texts of breaks alone, commands that need BOT_ID.
 *
 * @returns by name: `attach`, `keyboard`, `menu`, and each method as it is spelled.
 * @example
 * jsonSchemas()['im.notify']?.required; // ['USER_ID', 'MESSAGE']
 */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries({ attach, keyboard, menu, ...PARAMS }).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema),
    ]),
  );
}
