import type { Run } from '@riposte/bbcode';
import fc from 'fast-check';
import { markKinds } from '../../src/runs/mark.ts';
import type { Drawn, DrawnAction, DrawnBlock, DrawnImage, DrawnKey, DrawnMenuItem } from '../../src/index.ts';
import { hostileText, hostileUrl } from './hostile.ts';

const tone = fc.constantFrom('base', 'primary', 'secondary', 'alert');
const pixels = fc.double({ min: 0.5, max: 5000, noNaN: true });

const mark = fc.oneof(
  fc.constantFrom(...markKinds),
  fc.tuple(fc.constantFrom(...markKinds), hostileUrl).map(([kind, value]) => `${kind}:${value}`),
  fc.constantFrom('color:#ff0000', 'size:20', 'unknown:x'),
);
const marks = fc.array(mark, { maxLength: 4 });
const digits = fc.nat(100).map(String);
const atom = fc.oneof(
  fc.record(
    { image: hostileUrl, size: fc.constantFrom('small', 'medium', 'large') },
    { requiredKeys: ['image'] },
  ),
  fc.record({ icon: hostileUrl, width: digits, height: digits, title: hostileText }),
);
const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: hostileText, marks }) },
  { weight: 1, arbitrary: fc.record({ atom, marks }) },
);
export const runs: fc.Arbitrary<readonly Run[]> = fc.array(run, { maxLength: 6 });

const image: fc.Arbitrary<DrawnImage> = fc.oneof(
  fc.record({ src: hostileUrl, title: hostileText }, { requiredKeys: ['src'] }),
  fc.record({ src: hostileUrl, width: pixels, height: pixels, fit: fc.constantFrom('cover', 'contain') }),
);
const list = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { maxLength: 4 });

export const block: fc.Arbitrary<DrawnBlock> = fc.oneof(
  fc.record({ message: runs }),
  fc.record({
    delimiter: fc.record({ width: pixels, color: fc.constant('#aabbcc') }, { requiredKeys: ['width'] }),
  }),
  fc.record({
    users: list(
      fc.record({ name: hostileText, link: hostileUrl, avatar: hostileUrl }, { requiredKeys: ['name'] }),
    ),
  }),
  fc.record({
    links: list(fc.record({ href: hostileUrl, label: hostileText, desc: runs, image }, { requiredKeys: [] })),
  }),
  fc.record({ rich: list(fc.record({ name: hostileText, desc: hostileText, image }, { requiredKeys: [] })) }),
  fc.record({
    grid: list(
      fc.record(
        {
          display: fc.constantFrom('block', 'line', 'row'),
          name: hostileText,
          value: runs,
          width: pixels,
          tone,
          link: hostileUrl,
        },
        { requiredKeys: ['display'] },
      ),
    ),
  }),
  fc.record({ images: list(image) }),
  fc.record({ files: list(fc.record({ name: hostileText, size: fc.constantFrom('', '1 MB') })) }),
);

const action: fc.Arbitrary<DrawnAction> = fc.oneof(
  fc.record({ kind: fc.constant('link'), url: hostileUrl }),
  fc.record({ kind: fc.constant('command'), botId: fc.nat(), command: hostileText, params: hostileText }),
  fc.record({ kind: fc.constant('app'), appId: fc.nat(), params: hostileText }),
  fc.record({
    kind: fc.constantFrom('put', 'send', 'copy', 'call', 'dialog', 'livechat', 'help'),
    value: hostileText,
  }),
);
const disabled = fc.constant(true as const);
const key: fc.Arbitrary<DrawnKey> = fc.oneof(
  fc.constant({ break: true as const }),
  fc.record(
    { text: hostileText, display: fc.constantFrom('block', 'line'), tone, width: pixels, disabled },
    { requiredKeys: ['text', 'display', 'tone'] },
  ),
);
const item: fc.Arbitrary<DrawnMenuItem> = fc.record(
  { text: hostileText, action: fc.option(action), disabled },
  { requiredKeys: ['text', 'action'] },
);

/** Any drawn message, with hostile text wherever there may be text. */
export const anyDrawn: fc.Arbitrary<Drawn> = fc.record(
  {
    client: fc.constant('web'),
    text: runs,
    attach: fc.record({ bar: tone, blocks: list(block) }),
    keyboard: fc.array(key, { maxLength: 6 }),
    menu: list(item),
    clicks: fc.record({
      attach: list(list(fc.option(hostileUrl))),
      keyboard: fc.array(fc.option(action), { maxLength: 6 }),
    }),
    notes: fc.constant([]),
  },
  { requiredKeys: ['client', 'clicks', 'notes'] },
);
