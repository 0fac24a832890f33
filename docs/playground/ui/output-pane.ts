import { defineComponent, h, ref, type VNode } from 'vue';
import type { PlaygroundState } from '../state/playground.ts';
import { ClientFrame } from './client-frame.ts';
import { stateProp } from './state-prop.ts';
import { hasPictures, withoutPictures } from './without-pictures.ts';

/** What the right side shows, one at a time. */
const views = {
  web: 'Web',
  mobile: 'Mobile',
  push: 'Push',
  terminal: 'Terminal',
  payload: 'Payload',
  stored: 'Stored form',
} as const;

type View = keyof typeof views;

const names = Object.keys(views) as View[];

/** The message as each client shows it, and as data. */
export const OutputPane = defineComponent({
  name: 'OutputPane',
  props: { state: stateProp },
  setup(props) {
    const view = ref<View>('web');
    const isLoading = ref(false);
    const load = (): void => {
      isLoading.value = true;
    };
    const tabs = new Map<View, HTMLElement>();

    const choose = (name: View): void => {
      view.value = name;
      tabs.get(name)?.focus();
    };
    const onKeydown = (event: KeyboardEvent): void => {
      const to = neighbours[event.key]?.(names.indexOf(view.value));
      const name = to === undefined ? undefined : names.at(to % names.length);
      if (name === undefined) return;
      event.preventDefault();
      choose(name);
    };

    const asks = (name: View, state: PlaygroundState | undefined): boolean =>
      !isLoading.value && (name === 'web' || name === 'mobile') && hasPictures(state?.drawing?.[name] ?? '');

    return () => [
      h(
        'div',
        { class: 'playground-tabs', role: 'tablist', 'aria-label': 'Views of the message', onKeydown },
        names.map((name) =>
          h(
            'button',
            {
              type: 'button',
              role: 'tab',
              id: `tab-${name}`,
              'aria-selected': name === view.value,
              'aria-controls': 'playground-view',
              tabindex: name === view.value ? 0 : -1,
              ref: (element) => {
                if (element instanceof HTMLElement) tabs.set(name, element);
              },
              onClick: () => {
                choose(name);
              },
            },
            views[name],
          ),
        ),
      ),
      h(
        'div',
        {
          class: ['playground-view', { stale: props.state?.isStale }],
          id: 'playground-view',
          role: 'tabpanel',
          'aria-labelledby': `tab-${view.value}`,
          tabindex: 0,
        },
        [
          props.state?.isStale === true && props.state.drawing !== undefined
            ? h(
                'p',
                { class: 'playground-stale' },
                'This is of the last version that compiled, not of the code in the editor.',
              )
            : undefined,
          asks(view.value, props.state)
            ? h('p', { class: 'playground-ask' }, [
                'The pictures of this message come from elsewhere. ',
                h('button', { type: 'button', class: 'playground-button', onClick: load }, 'Load pictures'),
              ])
            : undefined,
          show(view.value, props.state, { isLoading: isLoading.value }),
        ],
      ),
    ];
  },
});

const neighbours: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  Home: () => 0,
  End: () => -1,
};

function show(
  view: View,
  state: PlaygroundState | undefined,
  { isLoading }: { readonly isLoading: boolean },
): VNode {
  const drawing = state?.drawing;
  if (drawing === undefined) return h('p', { class: 'playground-nothing' }, 'The message appears here.');
  switch (view) {
    case 'web':
    case 'mobile':
      return h(ClientFrame, {
        page: isLoading ? drawing[view] : withoutPictures(drawing[view]),
        client: view,
      });
    case 'push':
    case 'terminal':
      return h('pre', { class: `playground-${view}` }, drawing[view]);
    case 'payload':
      return h('pre', { class: 'playground-json' }, toJson(drawing.call));
    case 'stored':
      return h('pre', { class: 'playground-json' }, toJson(drawing.stored));
  }
}

function toJson(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value, undefined, 2);
}
