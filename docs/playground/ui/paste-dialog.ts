import { defineComponent, h, ref, shallowRef, type PropType } from 'vue';
import type { Method } from '@riposte/builder';
import { isMethodName, methodTitles } from '../protocol/methods.ts';
import type { ReadPayload } from '../protocol/tasks.ts';
import type { Sandbox } from '../sandbox/open-sandbox.ts';
import { chooser } from './chooser.ts';
import { DialogBox } from './dialog-box.ts';
import { findingList } from './finding-list.ts';

const example = '{ "DIALOG_ID": "chat5", "MESSAGE": "Hello", "KEYBOARD": [ … ] }';

/** Takes a payload written elsewhere, and makes code of it. */
export const PasteDialog = defineComponent({
  name: 'PasteDialog',
  props: { sandbox: { type: Object as PropType<Sandbox>, required: true } },
  emits: { close: () => true, load: (_code: string) => true },
  setup(props, { emit }) {
    const text = ref('');
    const method = ref<Method>('imbot.message.add');
    const failure = ref('');
    const read = shallowRef<ReadPayload>();

    const make = async (): Promise<void> => {
      const result = await props.sandbox.ask('read', { text: text.value, method: method.value });
      if (result.status === 'replaced') return;
      failure.value =
        result.status === 'failed' ? result.message : result.status === 'stopped' ? 'It took too long.' : '';
      read.value = result.status === 'done' ? result.answer : undefined;
      if (result.status !== 'done') return;
      emit('load', result.answer.code);
      if (result.answer.issues.length === 0) emit('close');
    };

    const form = () =>
      h(
        'form',
        {
          onSubmit: (event: Event) => {
            event.preventDefault();
            void make();
          },
        },
        [
          h('label', { class: 'dialog-field' }, [
            h('span', 'JSON of a call, or of its parameters'),
            h('textarea', {
              rows: 12,
              value: text.value,
              placeholder: example,
              spellcheck: false,
              autofocus: true,
              onInput: ({ target }: Event) => {
                if (target instanceof HTMLTextAreaElement) text.value = target.value;
              },
            }),
          ]),
          h('div', { class: 'dialog-row' }, [
            chooser({
              label: 'Method, where the JSON does not tell it',
              value: method.value,
              options: Object.keys(methodTitles).map((name) => [name, name]),
              onChoose: (value) => {
                if (isMethodName(value)) method.value = value;
              },
            }),
            h('button', { type: 'submit', class: 'playground-button first' }, 'Make code'),
          ]),
          failure.value === '' ? '' : h('p', { class: 'dialog-failure', role: 'alert' }, failure.value),
        ],
      );

    return () =>
      h(
        DialogBox,
        {
          title: 'Paste JSON',
          onClose: () => {
            emit('close');
          },
        },
        () =>
          read.value === undefined
            ? form()
            : [
                h('p', 'The code is in the editor. What the portal makes of the payload as it was:'),
                findingList(read.value.issues),
              ],
      );
  },
});
