import { defineComponent, h, ref, type PropType } from 'vue';
import { encodeShare } from '../share/encode-share.ts';
import type { PlaygroundState } from '../state/playground.ts';

/** Puts the code and what was chosen into the address, and the address on the clipboard. */
export const ShareButton = defineComponent({
  name: 'ShareButton',
  props: { state: { type: Object as PropType<PlaygroundState | undefined>, default: undefined } },
  setup(props) {
    const said = ref('');
    const share = async (): Promise<void> => {
      if (props.state === undefined) return;
      const { code, method, policy } = props.state;
      history.replaceState(history.state, '', await encodeShare({ code, method, policy }));
      try {
        await navigator.clipboard.writeText(location.href);
        said.value = 'Link copied';
      } catch {
        said.value = 'The link is in the address bar';
      }
      setTimeout(() => (said.value = ''), 3_000);
    };
    return () => [
      h('button', { type: 'button', class: 'playground-button', onClick: () => void share() }, 'Share'),
      h('span', { class: 'playground-said', role: 'status' }, said.value),
    ];
  },
});
