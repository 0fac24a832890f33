import fc from 'fast-check';
import type { Stored } from '../../src/index.ts';
import { hostileText, hostileUrl } from './hostile.ts';

const wild = fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withNullPrototype: true });
const value = fc.oneof(hostileText, hostileUrl, fc.integer(), fc.double(), wild);

const words = {
  DISPLAY: ['BLOCK', 'LINE', 'ROW', 'TABLE'],
  COLOR_TOKEN: ['base', 'alert'],
  BG_COLOR_TOKEN: ['primary'],
  CONTEXT: ['ALL', 'MOBILE', 'DESKTOP'],
  TYPE: ['BUTTON', 'NEWLINE'],
  DISABLED: ['Y', 'N'],
  ACTION: ['SEND', 'PUT', 'HELP', 'toString'],
  DESCRIPTION: ['FIRST_MESSAGE', 'SKIP_MESSAGE'],
} as const;
const names =
  'NAME VALUE LINK DESC HTML PREVIEW WIDTH HEIGHT SIZE COLOR AVATAR TEXT COMMAND BOT_ID APP_ID ACTION_VALUE PREVIEW_SIZE';

/** An object with the portal's keys, and hardly ever the portal's values. */
const fields = fc.record(
  {
    ...Object.fromEntries(names.split(' ').map((name) => [name, value])),
    ...Object.fromEntries(
      Object.entries(words).map(([name, known]) => [name, fc.oneof(fc.constantFrom(...known), value)]),
    ),
  },
  { requiredKeys: [] },
);
const list = fc.oneof(fc.array(fc.oneof(fields, wild), { maxLength: 4 }), fields, wild);
const kinds = 'MESSAGE DELIMITER USER LINK RICH_LINK GRID IMAGE FILE VIDEO __proto__ toString'.split(' ');
const block = fc
  .tuple(fc.constantFrom(...kinds), fc.oneof(hostileText, list))
  .map(([kind, content]) => Object.fromEntries([[kind, content]]));
const attach = fc.record(
  {
    BLOCKS: fc.oneof(fc.array(fc.oneof(block, wild), { maxLength: 4 }), wild),
    COLOR_TOKEN: value,
    DESCRIPTION: fc.oneof(fc.constantFrom(...words.DESCRIPTION), value),
  },
  { requiredKeys: [] },
);

/** Stored messages that no portal would store. */
export const anyStored: fc.Arbitrary<Stored> = fc
  .record(
    {
      text: fc.oneof(hostileText, wild),
      attach: fc.oneof(attach, wild),
      keyboard: list,
      menu: list,
    },
    { requiredKeys: [] },
  )
  .map((stored) => stored as Stored);
