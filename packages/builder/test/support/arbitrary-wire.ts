import fc from 'fast-check';
import { anyHex, anyText, anyUrl } from './arbitrary-text.ts';

export const blockKeys = [
  'USER',
  'LINK',
  'RICH_LINK',
  'MESSAGE',
  'GRID',
  'IMAGE',
  'FILE',
  'DELIMITER',
  'HTML',
] as const;

export const fieldKeys = [
  ...['NAME', 'LINK', 'TEXT', 'AS_DESCRIPTION', 'DESC', 'HTML', 'PREVIEW', 'PREVIEW_SIZE', 'EXTRA_IMAGE'],
  ...['NETWORK_ID', 'USER_ID', 'CHAT_ID', 'BOT_ID', 'AVATAR', 'AVATAR_TYPE', 'WIDTH', 'HEIGHT', 'SIZE'],
  ...['DISPLAY', 'VALUE', 'COLOR', 'COLOR_TOKEN', 'name'],
];

export const actionKeys = ['TEXT', 'LINK', 'APP_ID', 'ACTION', 'ACTION_VALUE', 'COMMAND'] as const;

export const lookKeys = [
  ...['APP_PARAMS', 'COMMAND_PARAMS', 'TYPE', 'FUNCTION', 'BOT_ID', 'WIDTH', 'BLOCK', 'DISABLED', 'CONTEXT'],
  ...[
    'DISPLAY',
    'BG_COLOR',
    'BG_COLOR_TOKEN',
    'TEXT_COLOR',
    'OFF_BG_COLOR',
    'OFF_TEXT_COLOR',
    'WAIT',
    'VOTE',
  ],
];

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 3, arbitrary: anyUrl },
  { weight: 1, arbitrary: anyHex },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,

      1,
      7,
      2.5,
      1e22,
      '0',
      '7',
      'Y',
      'N',
      'PUT',
      'LINE',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, ['x'], { A: 1 }, { 0: 'x' }) },
);

/** An object in the portal's own keys, as somebody would write it who knows them and not what they take. */
export function anyWire(
  mostly: readonly string[],
  inside: readonly string[],
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields = fc.dictionary(fc.constantFrom(...inside), scalar, { maxKeys: 4 });
  const value = fc.oneof(scalar, fields, fc.array(fields, { maxLength: 2 }));
  return fc
    .tuple(
      fc.dictionary(fc.constantFrom(...mostly), fc.oneof(scalar, value), { minKeys: 1, maxKeys: 3 }),
      fc.dictionary(fc.constantFrom(...inside), scalar, { maxKeys: 2 }),
    )
    .map(([own, more]) => ({ ...more, ...own }));
}
