import { defineComponent, h, type VNode } from 'vue';
import type { PlacedIssue, Ran } from '../protocol/ran.ts';
import { stateProp } from './state-prop.ts';
import { toneOf, verdictOf } from './verdict.ts';

/** Below the code: what is wrong with it or worth knowing, each leading to its line, and what it printed. */
export const FindingList = defineComponent({
  name: 'FindingList',
  props: { state: stateProp },
  emits: { goTo: (_line: number) => true },
  setup(props, { emit }) {
    const goTo = (line: number): void => {
      emit('goTo', line);
    };
    return () =>
      h('div', { class: 'playground-findings' }, [
        h(
          'p',
          { class: `playground-verdict ${toneOf(props.state)}`, role: 'status' },
          verdictOf(props.state),
        ),
        ...findings(props.state?.ran, goTo),
        ...printed(props.state?.ran),
      ]);
  },
});

function findings(ran: Ran | undefined, goTo: (line: number) => void): readonly VNode[] {
  if (ran === undefined) return [];
  const { thrown, issues } = ran;
  const all: readonly PlacedIssue[] = [
    ...(thrown === undefined
      ? []
      : [{ severity: 'error', code: '', path: '', hint: '', ...thrown } as const]),
    ...issues,
  ];
  return all.length === 0
    ? []
    : [
        h(
          'ul',
          all.map((issue) => finding(issue, goTo)),
        ),
      ];
}

/** Findings one below the other; without `goTo` they lead nowhere. */
export function findingList(issues: readonly PlacedIssue[], goTo?: (line: number) => void): VNode {
  return h(
    'ul',
    issues.map((issue) => finding(issue, goTo)),
  );
}

function finding({ severity, code, message, hint, line }: PlacedIssue, goTo?: (line: number) => void): VNode {
  return h('li', { class: `finding ${severity}` }, [
    line === undefined || goTo === undefined
      ? h('span', { class: 'finding-line' }, severity)
      : h(
          'button',
          {
            type: 'button',
            class: 'finding-line',
            onClick: () => {
              goTo(line);
            },
          },
          `Line ${line}`,
        ),
    h('span', { class: 'finding-text' }, [
      message,
      hint === '' ? '' : h('em', ` ${hint}`),
      code === '' ? '' : h('code', code),
    ]),
  ]);
}

function printed(ran: Ran | undefined): readonly VNode[] {
  if (ran === undefined || ran.output.length === 0) return [];
  return [h('h2', 'Printed'), h('pre', { class: 'playground-printed', tabindex: 0 }, ran.output.join('\n'))];
}
