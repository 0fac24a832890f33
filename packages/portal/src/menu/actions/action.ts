import { readAction } from '../../keyboard/actions/action.ts';
import type { ActionReader } from '../../keyboard/actions/button-action.ts';

/** Without the two undocumented ones that a button knows (portal.md §5 rule 2). */
const MENU_ACTIONS = ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'] as const;

export const action: ActionReader = (item) => readAction(item, MENU_ACTIONS);
