import type * as z from 'zod';
import type { KeyboardParam, MenuParam } from './v1-parts.ts';

interface Carrier {
  readonly BOT_ID?: number;
  readonly KEYBOARD?: KeyboardParam | 'N';
  readonly MENU?: MenuParam | 'N';
}

/** Commands vanish in methods that find no bot by themselves, unless BOT_ID names it (portal.md §6.2). */
export function commandsWithBot<T extends Carrier>(
  schema: z.ZodType<T>,
  parts: readonly ('KEYBOARD' | 'MENU')[],
): z.ZodType<T> {
  return schema.refine(
    (params) => params.BOT_ID !== undefined || !parts.some((part) => hasCommand(params[part])),
    { error: `Commands in ${parts.join(' and ')} need the parameter BOT_ID here.`, path: ['BOT_ID'] },
  );
}

function hasCommand(part: KeyboardParam | MenuParam | 'N' | undefined): boolean {
  if (part === undefined || part === 'N') return false;
  return listOf(part).some((element) => 'COMMAND' in element);
}

function listOf(part: KeyboardParam | MenuParam): readonly object[] {
  if ('BUTTONS' in part) return part.BUTTONS;
  return 'ITEMS' in part ? part.ITEMS : part;
}
