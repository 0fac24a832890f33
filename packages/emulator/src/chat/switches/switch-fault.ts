import { addFault } from '../../faults/fault-script.ts';
import { isFaultKind } from '../../faults/fault-kinds.ts';
import type { ActiveFault } from '../../faults/fault.ts';
import type { PortalState } from '../../state/portal-state.ts';
import type { World } from '../../state/world.ts';
import { faultPresets } from './fault-presets.ts';

/** How often a switched fault is played: never, at the next call or event, at every one. */
export type FaultMode = 'off' | 'once' | 'always';

/**
 * Switches a fault of the page: that of its kind for all calls and events; those a program added for some stay.
 *
 * @throws RangeError for a kind or mode that does not exist
 */
export function switchFault(
  { state, url }: Pick<World, 'state' | 'url'>,
  { kind, mode }: { readonly kind: string; readonly mode: string },
): void {
  if (!isFaultKind(kind)) throw new RangeError(`There is no fault "${kind}".`);
  if (mode !== 'off' && mode !== 'once' && mode !== 'always') {
    throw new RangeError('A fault is off, once or always.');
  }
  for (const { id } of switched(state).filter((fault) => fault.kind === kind)) state.faults.delete(id);
  if (mode === 'off') return;
  const times = mode === 'once' ? 1 : null;
  const { fault } = faultPresets[kind];
  const target = fault.kind === 'redirect' ? { to: `${fault.to}:${new URL(url).port}` } : {};
  const added = addFault(state, { ...fault, ...target, times });
  if (typeof added === 'string') throw new RangeError(added);
}

/** How a kind of fault is switched now. */
export function modeOf(state: PortalState, kind: string): FaultMode {
  const fault = switched(state).find((one) => one.kind === kind);
  if (fault === undefined) return 'off';
  return fault.left === null ? 'always' : 'once';
}

/** Faults that are for everything, as the page's are. */
function switched({ faults }: PortalState): readonly ActiveFault[] {
  return [...faults.values()].filter(({ match }) => Object.keys(match).length === 0);
}
