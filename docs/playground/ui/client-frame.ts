import { defineComponent, h, onBeforeUnmount, onMounted, ref } from 'vue';

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
    const frame = ref<HTMLIFrameElement>();
    const measure = (): void => {
      const body = frame.value?.contentDocument?.body;
      if (body) height.value = Math.max(160, body.scrollHeight);
    };
    const onLoad = (): void => {
      // Addresses on the portal: here they would lead into the site.
      const links = frame.value?.contentDocument?.querySelectorAll('a[href^="/"]') ?? [];
      for (const link of links) link.removeAttribute('href');
      measure();
    };
    let resizes: ResizeObserver | undefined;
    onMounted(() => {
      let width: number | undefined;
      // A phone that is turned: the message is taller or lower. Its own height changes with it, and says nothing new.
      resizes = new ResizeObserver(([entry]) => {
        if (entry !== undefined && width !== undefined && entry.contentRect.width !== width) measure();
        width = entry?.contentRect.width;
      });
      if (frame.value !== undefined) resizes.observe(frame.value);
    });
    onBeforeUnmount(() => resizes?.disconnect());
    return () =>
      h('iframe', {
        class: `playground-frame ${props.client}`,
        title: `The message in the ${props.client} client`,
        sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
        referrerpolicy: 'no-referrer',
        srcdoc: props.page,
        style: { height: `${height.value}px` },
        ref: frame,
        onLoad,
      });
  },
});
