import { performance } from 'node:perf_hooks';

/** Something to be timed; what it returns is looked at, so that nothing is optimised away. */
export type Task = () => unknown;

/** Nanoseconds a call takes, round by round. */
export type Times<K extends string> = Readonly<Record<K, readonly number[]>>;

export interface Rounds {
  readonly rounds: number;
  /** How long each is timed in a round, in milliseconds. */
  readonly turn: number;
}

/** All tasks take their turns in every round, so that what slows the machine down slows them all. */
export function interleave<K extends string>(
  tasks: Readonly<Record<K, Task>>,
  { rounds, turn }: Rounds,
): Times<K> {
  const names = Object.keys(tasks) as K[];
  const calls = new Map(names.map((name) => [name, callsFor(tasks[name], turn)]));
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(timeOf(tasks[name], calls.get(name) ?? 1));
  }
  return times;
}

/** How many turns a task is called before it is timed: until then it is not as fast as it will be. */
const warmUp = 75;

/** How often a task is called in a turn. */
function callsFor(task: Task, turn: number): number {
  let calls = 1;
  let best = Infinity;
  const until = performance.now() + warmUp * turn;
  while (performance.now() < until) {
    const time = timeOf(task, calls);
    best = Math.min(best, time);
    if (time * calls < (turn * 1e6) / 2) calls *= 2;
  }
  return Math.max(1, Math.round((turn * 1e6) / best));
}

/**
 * Of the processor's time, not of the clock's: on a machine that is shared, the clock also counts what others do. What
 * the garbage collector does beside the program is counted.
 */
function timeOf(task: Task, calls: number): number {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    if (task() === undefined) throw new Error('A contestant returned nothing.');
  }
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1e3) / calls;
}
