import { fmt, type Inline } from '@riposte/builder';
import fc from 'fast-check';
import { arbitraryText } from './arbitrary-text.ts';
import { arbitraryUrl } from './arbitrary-url.ts';

/** Text with and without markup. */
export function arbitraryInline(): fc.Arbitrary<Inline> {
  const text = arbitraryText();
  return fc.oneof(
    { weight: 3, arbitrary: text },
    fc.tuple(text, text).map(([marked, rest]) => fmt`${fmt.bold(marked)} ${rest}`),
    fc.tuple(text, text).map(([marked, rest]) => fmt`${rest} ${fmt.italic(fmt.underline(marked))}`),
    fc.tuple(text, arbitraryUrl()).map(([label, url]) => fmt`${fmt.link(label, url)}.`),
    fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => fmt.list(items)),
    fc.integer(),
  );
}
