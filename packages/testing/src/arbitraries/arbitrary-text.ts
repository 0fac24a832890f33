import fc from 'fast-check';

/** What means something to the portal or to a client (client.md §3), and so must not when a person types it. */
const hostile = [
  '[b]',
  '[/b]',
  '[send=/x]y[/send]',
  '[url=javascript:x]',
  '[br]',
  '&#91;',
  '&amp;',
  '<nomodify>',
  '<br />',
  '#BR#',
  '>>',
  '-'.repeat(54),
  '####REPLACEMENT_MARK_0',
  '/me ',
  '\\n',
  '\\"',
  '\\',
  '$&',
  '"',
  '\n',
  '\t',
  '\u200B',
  '\u00A0',
];

const usual = [
  'Done',
  'Заказ 4512',
  'a/b "c" (d)',
  'Open [12]',
  'https://shop.example/?a=1&b=2',
  '👩‍💻 ok',
  '東京',
];

/**
 * Text as people type it: everyday words, any signs at all, and what would act if it were not escaped.
 *
 * @example
 * ```ts
 * fc.sample(arbitraryText(), 1).length; // 1
 * ```
 */
export function arbitraryText(): fc.Arbitrary<string> {
  const pieces = fc.array(fc.constantFrom(...hostile, 'a', 'Б', ' '), { minLength: 1, maxLength: 6 });
  return fc.oneof(
    fc.constantFrom(...usual),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    pieces.map((chosen) => chosen.join('')),
  );
}
