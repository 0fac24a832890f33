import type { AttachBuilder } from '@riposte/builder';
import fc from 'fast-check';
import { arbitraryInline } from './arbitrary-inline.ts';
import { arbitraryText } from './arbitrary-text.ts';
import { arbitraryUrl } from './arbitrary-url.ts';
import type { Step } from './steps.ts';

/** A block of any kind. */
export function arbitraryBlock(): fc.Arbitrary<Step<AttachBuilder>> {
  const text = arbitraryText();
  const url = arbitraryUrl();
  const inline = arbitraryInline();
  const display = fc.constantFrom('block' as const, 'line' as const, 'row' as const);
  const rows = fc.array(fc.tuple(text, inline), { minLength: 1, maxLength: 4 });
  const named = fc.record({ label: text, url });
  return fc.oneof(
    inline.map(
      (said): Step<AttachBuilder> =>
        (a) =>
          a.message(said),
    ),
    fc.constant<Step<AttachBuilder>>((a) => a.delimiter()),
    fc.record({ label: text, url, desc: inline }).map(
      (link): Step<AttachBuilder> =>
        (a) =>
          a.link(link.label, link.url, { desc: link.desc }),
    ),
    named.map(
      ({ label, url: to }): Step<AttachBuilder> =>
        (a) =>
          a.richLink(label, to),
    ),
    named.map(
      ({ label, url: link }): Step<AttachBuilder> =>
        (a) =>
          a.user(label, { link }),
    ),
    fc.tuple(rows, display).map(
      ([cells, how]): Step<AttachBuilder> =>
        (a) =>
          a.grid(cells, { display: how }),
    ),
    named.map(
      ({ label, url: to }): Step<AttachBuilder> =>
        (a) =>
          a.image(label, to),
    ),
    named.map(
      ({ label, url: to }): Step<AttachBuilder> =>
        (a) =>
          a.file(label, to, { size: 1_500_000 }),
    ),
  );
}
