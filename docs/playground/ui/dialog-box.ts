import { defineComponent, h, onMounted, ref } from 'vue';

/** A dialog of the page's own: it opens when it is made, and says when it is to be taken away. */
export const DialogBox = defineComponent({
  name: 'DialogBox',
  props: { title: { type: String, required: true } },
  emits: { close: () => true },
  setup(props, { emit, slots }) {
    const element = ref<HTMLDialogElement>();
    onMounted(() => element.value?.showModal());
    return () =>
      h(
        'dialog',
        {
          ref: element,
          class: 'playground-dialog',
          'aria-label': props.title,
          onClose: () => {
            emit('close');
          },
        },
        [
          h('div', { class: 'dialog-head' }, [
            h('h2', props.title),
            h(
              'button',
              {
                type: 'button',
                'aria-label': 'Close',
                onClick: () => {
                  element.value?.close();
                },
              },
              '✕',
            ),
          ]),
          slots.default?.(),
        ],
      );
  },
});
