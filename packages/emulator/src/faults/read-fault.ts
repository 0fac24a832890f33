import type { ActiveFault, FaultMatch } from './fault.ts';
import { faultKinds, isFaultKind } from './fault-kinds.ts';
import type { FaultParams } from './read-param.ts';

/** A fault read from code or from the wire, or what is wrong with it. */
export function readFault(given: unknown): Omit<ActiveFault, 'id'> | string {
  if (typeof given !== 'object' || given === null) return 'A fault has to be an object.';
  const params: FaultParams = { ...given };
  const { kind, times = 1, skip = 0, chance = 1 } = params;
  if (!isFaultKind(kind)) return `kind has to be one of ${Object.keys(faultKinds).join(', ')}.`;
  const match = readMatch(params.match);
  if (typeof match === 'string') return match;
  if (times !== null && !isCount(times)) return 'times has to be a whole number, or null for always.';
  if (!isCount(skip)) return 'skip has to be a whole number.';
  if (typeof chance !== 'number' || !(chance >= 0 && chance <= 1)) return 'chance has to be from 0 to 1.';
  const read = faultKinds[kind](params);
  return typeof read === 'string' ? read : { kind, match, left: times, skip, chance, ...read };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const matchKeys = ['method', 'dialog', 'client', 'event'] as const satisfies readonly (keyof FaultMatch)[];

function readMatch(given: unknown): FaultMatch | string {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null) return 'match has to be an object.';
  const match: Partial<Record<keyof FaultMatch, string>> = {};
  for (const [key, value] of Object.entries(given)) {
    const known = matchKeys.find((name) => name === key);
    if (known === undefined) return `match knows ${matchKeys.join(', ')}, not "${key}".`;
    if (typeof value !== 'string') return `match.${key} has to be a text.`;
    match[known] = value;
  }
  return match;
}
