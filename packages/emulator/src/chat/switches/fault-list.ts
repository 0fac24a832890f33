import type { PortalState } from '../../state/portal-state.ts';
import { markup, type Html } from '../parts/html.ts';
import { choice } from './choice.ts';
import { faultPresets } from './fault-presets.ts';
import { modeOf } from './switch-fault.ts';

const modes = { off: 'Off', once: 'Once', always: 'Always' } as const;

/** A switch for every kind of fault. */
export function faultList(state: PortalState): Html {
  const items = Object.entries(faultPresets).map(([kind, { label, effect }]) => {
    const mode = modeOf(state, kind);
    return markup`<li class="fault${mode !== 'off' && ' on'}" data-key="${kind}">
${choice({ name: `fault-${kind}`, label, options: modes, value: mode, act: { what: 'fault', key: kind } })}
<p class="faint">${effect}</p></li>`;
  });
  return markup`${items}`;
}
