import { defineComponent, h, ref } from 'vue';

/** Puts a text on the clipboard, and says so for a moment. */
export const CopyButton = defineComponent({
  name: 'CopyButton',
  props: { text: { type: String, required: true }, label: { type: String, required: true } },
  setup(props) {
    const said = ref('');
    const copy = async (): Promise<void> => {
      try {
        await navigator.clipboard.writeText(props.text);
        said.value = 'Copied';
      } catch {
        said.value = 'The browser does not let it: select and copy';
      }
      setTimeout(() => (said.value = ''), 2_500);
    };
    return () => [
      h('button', { type: 'button', class: 'playground-button', onClick: () => void copy() }, props.label),
      h('span', { class: 'playground-said', role: 'status' }, said.value),
    ];
  },
});
