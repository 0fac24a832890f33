import { defineComponent, h, ref } from 'vue';

/**
 * A drawn message in a frame of its own. Nothing in it can run: `allow-scripts` is not granted, and what is granted lets
 * links open and this page measure how tall the message is.
 */
export const ClientFrame = defineComponent({
  name: 'ClientFrame',
  props: {
    page: { type: String, required: true },
    client: { type: String, required: true },
  },
  setup(props) {
    const height = ref(160);
    const measure = ({ target }: Event): void => {
      if (!(target instanceof HTMLIFrameElement)) return;
      const body = target.contentDocument?.body;
      if (body === undefined) return;
      // Addresses on the portal: here they would lead into the site.
      for (const link of body.querySelectorAll('a[href^="/"]')) link.removeAttribute('href');
      height.value = Math.max(160, body.scrollHeight);
    };
    return () =>
      h('iframe', {
        class: `playground-frame ${props.client}`,
        title: `The message in the ${props.client} client`,
        sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
        referrerpolicy: 'no-referrer',
        srcdoc: props.page,
        style: { height: `${height.value}px` },
        onLoad: measure,
      });
  },
});
