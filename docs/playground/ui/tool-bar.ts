import { defineComponent, h, type PropType } from 'vue';
import { gallery } from '../gallery/gallery.ts';
import { isMethodName, methodTitles } from '../protocol/methods.ts';
import type { Playground } from '../state/playground.ts';
import { chooser } from './chooser.ts';

/** Above the panes: what to start from, and where the message goes. */
export const ToolBar = defineComponent({
  name: 'ToolBar',
  props: { playground: { type: Object as PropType<Playground | undefined>, default: undefined } },
  emits: { load: (_code: string) => true },
  setup:
    (props, { emit }) =>
    () =>
      h('div', { class: 'playground-bar', role: 'toolbar', 'aria-label': 'Playground' }, [
        chooser({
          label: 'Template',
          value: '',
          options: [['', 'Choose …'], ...gallery.map(({ title }, index) => [String(index), title] as const)],
          onChoose: (value) => {
            const entry = value === '' ? undefined : gallery[Number(value)];
            if (entry !== undefined) emit('load', entry.code);
          },
        }),
        chooser({
          label: 'Target',
          value: props.playground?.state.method ?? '',
          options: [
            ['', 'As the code says'],
            ...Object.entries(methodTitles).map(
              ([method, title]) => [method, `${method}: ${title}`] as const,
            ),
          ],
          onChoose: (value) => props.playground?.setMethod(isMethodName(value) ? value : undefined),
        }),
      ]),
});
