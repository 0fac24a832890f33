import type { Phase } from './fault.ts';

/** The parameters of a fault as they came, from code or from the wire. */
export type FaultParams = Readonly<Record<string, unknown>>;

/** A number between two bounds, the fallback where there is none, undefined where it is something else. */
export function numberParam(
  params: FaultParams,
  key: string,
  { from, to, fallback }: { readonly from: number; readonly to: number; readonly fallback?: number },
): number | undefined {
  const value = params[key] ?? fallback;
  return typeof value === 'number' && value >= from && value <= to ? value : undefined;
}

/** A phase by its name, the fallback where there is none, undefined where it is something else. */
export function phaseParam(params: FaultParams, fallback: Phase): Phase | undefined {
  const value = params.phase ?? fallback;
  return value === 'before' || value === 'during' || value === 'after' ? value : undefined;
}

export const wrongPhase = 'phase has to be "before", "during" or "after".';
