import { defineComponent, h, type VNode } from 'vue';
import type { PlacedSize } from '../protocol/ran.ts';
import { sizeMood } from './size-mood.ts';
import { stateProp } from './state-prop.ts';

/** How much of its limit each part uses, and which line takes how much of it. */
export const SizeMeters = defineComponent({
  name: 'SizeMeters',
  props: { state: stateProp },
  emits: { goTo: (_line: number) => true },
  setup:
    (props, { emit }) =>
    () => {
      const sizes = Object.entries(props.state?.ran?.sizes ?? {}).filter(([, { used }]) => used > 0);
      const goTo = (line: number): void => {
        emit('goTo', line);
      };
      return h('div', { class: 'playground-sizes' }, [
        h('h2', 'Size, as the portal counts it'),
        ...(sizes.length === 0
          ? [h('p', 'Nothing to measure yet.')]
          : sizes.map(([part, size]) => meter(part, size, goTo))),
      ]);
    },
});

function meter(part: string, { used, limit, items }: PlacedSize, goTo: (line: number) => void): VNode {
  const share = limit === 0 ? 0 : used / limit;
  const head = [
    h('span', { class: 'size-part' }, part),
    h(
      'span',
      {
        class: ['size-bar', sizeMood(part, { used, limit })],
        role: 'meter',
        'aria-label': `Size of ${part}`,
        'aria-valuemin': 0,
        'aria-valuemax': limit,
        'aria-valuenow': Math.min(used, limit),
        'aria-valuetext': `${used} of ${limit}`,
      },
      h('span', { style: { width: `${Math.min(Math.max(share * 100, 0.6), 100)}%` } }),
    ),
    h('span', { class: 'size-number' }, `${used.toLocaleString('en')} of ${limit.toLocaleString('en')}`),
  ];
  if (items.length === 0) return h('div', { class: 'size' }, head);
  return h('details', { class: 'size' }, [
    h('summary', head),
    h(
      'ol',
      items.map(({ path, size, line }) =>
        h('li', [
          h('span', path),
          line === undefined
            ? ''
            : h(
                'button',
                {
                  type: 'button',
                  onClick: () => {
                    goTo(line);
                  },
                },
                `line ${line}`,
              ),
          h('span', { class: 'size-number' }, size.toLocaleString('en')),
        ]),
      ),
    ),
  ]);
}
