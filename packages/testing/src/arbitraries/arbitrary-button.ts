import { command, type KeyboardBuilder } from '@riposte/builder';
import fc from 'fast-check';
import { arbitraryText } from './arbitrary-text.ts';
import { arbitraryUrl } from './arbitrary-url.ts';
import type { Step } from './steps.ts';

const run = command('run', { id: Number, note: [String, '?'] });

/** A button of any kind, or the end of a row. */
export function arbitraryButton(): fc.Arbitrary<Step<KeyboardBuilder>> {
  const label = arbitraryText();
  const look = fc.record({
    tone: fc.constantFrom('primary' as const, 'secondary' as const, 'alert' as const, 'base' as const),
    display: fc.constantFrom('line' as const, 'block' as const),
  });
  return fc.oneof(
    fc.tuple(label, fc.nat(), look).map(
      ([name, id, options]): Step<KeyboardBuilder> =>
        (k) =>
          k.command(name, run({ id }), options),
    ),
    fc.tuple(label, arbitraryUrl(), look).map(
      ([name, url, options]): Step<KeyboardBuilder> =>
        (k) =>
          k.link(name, url, options),
    ),
    label.map(
      (name): Step<KeyboardBuilder> =>
        (k) =>
          k.send(name, 'Hello'),
    ),
    label.map(
      (name): Step<KeyboardBuilder> =>
        (k) =>
          k.put(name, '/run '),
    ),
    label.map(
      (name): Step<KeyboardBuilder> =>
        (k) =>
          k.copy(name, 'A-118'),
    ),
    fc.constant<Step<KeyboardBuilder>>((k) => k.row()),
  );
}
