import { defineComponent, h, ref, type PropType } from 'vue';
import { formats, type FormatName } from '../copy-as/formats.ts';
import type { Snippet } from '../copy-as/snippet.ts';
import { chooser } from './chooser.ts';
import { CopyButton } from './copy-button.ts';
import { DialogBox } from './dialog-box.ts';

const names = Object.keys(formats) as FormatName[];

/** The message as a call in whatever its reader sends with. */
export const CopyDialog = defineComponent({
  name: 'CopyDialog',
  props: { snippet: { type: Object as PropType<Snippet>, required: true } },
  emits: { close: () => true },
  setup(props, { emit }) {
    const chosen = ref<FormatName>('typescript');
    return () => {
      const text = formats[chosen.value].write(props.snippet);
      return h(
        DialogBox,
        {
          title: 'Copy as',
          onClose: () => {
            emit('close');
          },
        },
        () => [
          h('div', { class: 'dialog-row' }, [
            chooser({
              label: 'Format',
              value: chosen.value,
              options: names.map((name) => [name, formats[name].title]),
              onChoose: (value) => {
                chosen.value = names.find((name) => name === value) ?? chosen.value;
              },
            }),
            h(CopyButton, { text, label: 'Copy' }),
          ]),
          h('pre', { class: 'dialog-code', tabindex: 0, 'aria-label': formats[chosen.value].title }, text),
        ],
      );
    };
  },
});
