import { timeLimit, type PlaygroundState } from '../state/playground.ts';

/** What the page says of the code first, in a sentence. */
export function verdictOf(state: PlaygroundState | undefined): string {
  if (state === undefined || state.status === 'starting') return 'Starting …';
  if (state.status === 'stopped') return `Stopped: the code ran for more than ${timeLimit / 1_000} seconds.`;
  if (state.status === 'failed') return `The playground failed: ${state.failure}`;
  const { ran } = state;
  if (ran?.thrown !== undefined) return 'The code did not run to its end.';
  if (ran?.method === undefined) return 'No message yet: compose one with reply(…).';
  const errors = ran.issues.filter(({ severity }) => severity === 'error').length;
  if (ran.call === undefined)
    return errors === 0
      ? // What the code itself answered in the place of the run, or more than can be sent.
        `There is no call of ${ran.method} that can be shown: what the code gave is none, or longer than any.`
      : `${ran.method} would not take it: ${count(errors, 'error')}.`;
  return ran.issues.length === 0
    ? `${ran.method} takes it as it is.`
    : `${ran.method} takes it, with ${count(ran.issues.length, 'remark')}.`;
}

/** How to take it. */
export function toneOf(state: PlaygroundState | undefined): 'waiting' | 'good' | 'bad' {
  if (state === undefined || state.status === 'starting') return 'waiting';
  const isGood = state.ran?.call !== undefined && state.ran.thrown === undefined;
  return isGood ? 'good' : 'bad';
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
