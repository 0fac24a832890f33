import fc from 'fast-check';

/** Texts without what the portal rewrites every time it sees it: backslashes, marks, ampersands, outer blanks. */
const text = fc
  .string({ unit: fc.constantFrom('a', 'я', ' ', '/', '"', '\n', '😀', '[', ']', '<', '>', '\u2028') })
  .map((middle) => `.${middle}.`);
const line = text.map((lines) => lines.replaceAll(/[\n\u2028]/g, ' '));
const address = line.map((path) => `https://e.com/${path.replaceAll(/[<>"]/g, '')}`);
const number = fc.integer({ min: 1, max: 2 ** 31 });
const hex = fc.constantFrom('#fff', '#29619b');
const token = fc.constantFrom('primary', 'secondary', 'alert', 'base', 'red');

function some<T extends Record<string, fc.Arbitrary<unknown>>>(
  model: T,
  required: readonly (keyof T & string)[],
): fc.Arbitrary<object> {
  return fc.record(model, { requiredKeys: [...required] });
}

const row = some(
  {
    NAME: line,
    VALUE: text,
    DISPLAY: fc.constantFrom('LINE', 'ROW', 'BLOCK', 'TABLE', 'CARD', 'COLUMN'),
    WIDTH: number,
    COLOR: hex,
    COLOR_TOKEN: token,
    LINK: address,
    USER_ID: number,
  },
  ['NAME'],
);

const block = fc.oneof(
  text.map((MESSAGE) => ({ MESSAGE })),
  fc.array(row, { minLength: 1, maxLength: 3 }).map((GRID) => ({ GRID })),
  some({ NAME: line, USER_ID: number, AVATAR: address }, ['NAME']).map((USER) => ({ USER })),
  some({ NAME: line, LINK: address, DESC: text, PREVIEW: address, WIDTH: number }, ['LINK']).map((LINK) => ({
    LINK,
  })),
  some({ NAME: text, LINK: address, PREVIEW: address }, ['LINK']).map((IMAGE) => ({ IMAGE })),
  some({ NAME: line, LINK: address, SIZE: number }, ['LINK']).map((FILE) => ({ FILE })),
  some({ SIZE: number, COLOR: hex }, []).map((DELIMITER) => ({ DELIMITER })),
);

const action = fc.oneof(
  address.map((LINK) => ({ LINK })),
  text.map((COMMAND) => ({ COMMAND, COMMAND_PARAMS: COMMAND })),
  text.map((ACTION_VALUE) => ({ ACTION: 'PUT', ACTION_VALUE })),
  number.map((APP_ID) => ({ APP_ID })),
);

const button = fc.oneof(
  fc.constant({ TYPE: 'NEWLINE' }),
  fc
    .tuple(
      action,
      some({ TEXT: text, WIDTH: number, BG_COLOR: hex, BG_COLOR_TOKEN: token, BLOCK: fc.constant('Y') }, [
        'TEXT',
      ]),
    )
    .map(([does, looks]) => ({ ...looks, ...does })),
);

/** Attaches as people mean them, all of whose blocks stand. */
export const attach: fc.Arbitrary<object> = fc.record({
  BLOCKS: fc.array(block, { minLength: 1, maxLength: 5 }),
  COLOR: hex,
  COLOR_TOKEN: token,
});

/** Keyboards as people mean them, all of whose buttons stand. */
export const keyboard: fc.Arbitrary<object[]> = fc.array(button, { minLength: 1, maxLength: 5 });
