/** The shapes a careful author sends, as schemas for other libraries, editors and language models. */
export { jsonSchemas, type JsonSchema } from './schema/json-schemas.ts';
export { paramsSchemas } from './schema/params-schemas.ts';
export { attachSchema, keyboardSchema, menuSchema } from './schema/part-schemas.ts';
export type { Params } from './schema/methods/index.ts';
export type { Attach } from './schema/attach/attach.ts';
export type { Block } from './schema/attach/blocks/index.ts';
export type { Button } from './schema/keyboard/button.ts';
export type { Keyboard } from './schema/keyboard/keyboard.ts';
export type { Newline } from './schema/keyboard/newline.ts';
export type { Item } from './schema/menu/item.ts';
export type { Menu } from './schema/menu/menu.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './schema/standard/standard-schema.ts';
