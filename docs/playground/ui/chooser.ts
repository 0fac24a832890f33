import { h, type VNode } from 'vue';

/** A labelled list to choose one of. */
export interface ChooserOptions {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

export function chooser({ label, value, options, onChoose }: ChooserOptions): VNode {
  return h('label', { class: 'playground-chooser' }, [
    h('span', label),
    h(
      'select',
      {
        value,
        onChange: ({ target }: Event) => {
          if (target instanceof HTMLSelectElement) onChoose(target.value);
        },
      },
      options.map(([key, text]) => h('option', { value: key, selected: key === value }, text)),
    ),
  ]);
}
