import { defineComponent, h, type VNode } from 'vue';
import type { PlacedIssue, Ran } from '../protocol/ran.ts';
import { timeLimit, type PlaygroundState } from '../state/playground.ts';
import { stateProp } from './state-prop.ts';

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
        h('p', { class: `playground-verdict ${toneOf(props.state)}`, role: 'status' }, verdict(props.state)),
        ...findings(props.state?.ran, goTo),
        ...printed(props.state?.ran),
      ]);
  },
});

function verdict(state: PlaygroundState | undefined): string {
  if (state === undefined || state.status === 'starting') return 'Starting …';
  if (state.status === 'stopped') return `Stopped: the code ran for more than ${timeLimit / 1_000} seconds.`;
  if (state.status === 'failed') return `The playground failed: ${state.failure}`;
  const { ran } = state;
  if (ran?.thrown !== undefined) return 'The code did not run to its end.';
  if (ran?.method === undefined) return 'No message yet: compose one with reply(…).';
  const errors = ran.issues.filter(({ severity }) => severity === 'error').length;
  if (ran.call === undefined) return `${ran.method} would not take it: ${count(errors, 'error')}.`;
  return ran.issues.length === 0
    ? `${ran.method} takes it as it is.`
    : `${ran.method} takes it, with ${count(ran.issues.length, 'remark')}.`;
}

function toneOf(state: PlaygroundState | undefined): 'waiting' | 'good' | 'bad' {
  if (state === undefined || state.status === 'starting') return 'waiting';
  const isGood = state.ran?.call !== undefined && state.ran.thrown === undefined;
  return isGood ? 'good' : 'bad';
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

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
