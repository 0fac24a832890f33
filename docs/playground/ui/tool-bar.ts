import { defineComponent, h, ref, type PropType } from 'vue';
import type { Snippet } from '../copy-as/snippet.ts';
import { gallery } from '../gallery/gallery.ts';
import { isMethodName, methodTitles } from '../protocol/methods.ts';
import { isPolicyName, policyTitles } from '../protocol/policies.ts';
import type { Playground } from '../state/playground.ts';
import { chooser } from './chooser.ts';
import { CopyDialog } from './copy-dialog.ts';
import { PasteDialog } from './paste-dialog.ts';
import { ShareButton } from './share-button.ts';

/** Above the panes: what to start from, where the message goes and how it is escaped, and what to do with it. */
export const ToolBar = defineComponent({
  name: 'ToolBar',
  props: { playground: { type: Object as PropType<Playground | undefined>, default: undefined } },
  emits: { load: (_code: string) => true },
  setup(props, { emit }) {
    const opened = ref<'copy' | 'paste'>();
    const close = (): void => {
      opened.value = undefined;
    };
    const load = (code: string): void => {
      emit('load', code);
    };
    const button = (text: string, name: 'copy' | 'paste', isReady: boolean) =>
      h(
        'button',
        {
          type: 'button',
          class: 'playground-button',
          disabled: !isReady,
          onClick: () => {
            opened.value = name;
          },
        },
        text,
      );

    return () => {
      const { state, sandbox } = props.playground ?? {};
      const snippet = snippetOf(props.playground);
      return h('div', { class: 'playground-bar', role: 'group', 'aria-label': 'Tools' }, [
        chooser({
          label: 'Template',
          value: '',
          options: [['', 'Choose …'], ...gallery.map(({ title }, index) => [String(index), title] as const)],
          onChoose: (value) => {
            const entry = value === '' ? undefined : gallery[Number(value)];
            if (entry !== undefined) load(entry.code);
          },
        }),
        chooser({
          label: 'Target',
          value: state?.method ?? '',
          options: [
            ['', 'As the code says'],
            ...Object.entries(methodTitles).map(
              ([method, title]) => [method, `${method}: ${title}`] as const,
            ),
          ],
          onChoose: (value) => props.playground?.setMethod(isMethodName(value) ? value : undefined),
        }),
        chooser({
          label: 'Policy',
          value: state?.policy ?? '',
          options: [
            ['', 'As the code says'],
            ...Object.entries(policyTitles).map(
              ([policy, title]) => [policy, `${policy}: ${title}`] as const,
            ),
          ],
          onChoose: (value) => props.playground?.setPolicy(isPolicyName(value) ? value : undefined),
        }),
        h('span', { class: 'playground-actions' }, [
          button('Paste JSON', 'paste', sandbox !== undefined),
          button('Copy as', 'copy', snippet !== undefined),
          h(ShareButton, { state }),
        ]),
        opened.value === 'copy' && snippet !== undefined ? h(CopyDialog, { snippet, onClose: close }) : '',
        opened.value === 'paste' && sandbox !== undefined
          ? h(PasteDialog, { sandbox, onClose: close, onLoad: load })
          : '',
      ]);
    };
  },
});

/** What can be copied: a call, once it has been drawn. */
function snippetOf(playground: Playground | undefined): Snippet | undefined {
  const call = playground?.state.ran?.call;
  const drawing = playground?.state.drawing;
  if (call === undefined || drawing === undefined || playground?.state.isStale === true) return undefined;
  return { ...call, program: drawing.program };
}
