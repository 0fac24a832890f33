import type { PropType } from 'vue';
import type { PlaygroundState } from '../state/playground.ts';

/** The state as a property of a component; undefined until the playground is open. */
export const stateProp = { type: Object as PropType<PlaygroundState | undefined>, default: undefined };
