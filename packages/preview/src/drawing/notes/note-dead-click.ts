import type { DrawnAction } from '../../types/drawn-action.ts';
import { isSafeUrl } from '../../url/is-safe-url.ts';
import type { Drawing, Path } from '../drawing.ts';

/** Notes a click that leads nowhere: the portal stores no such button, a hand-written form may hold one. */
export function noteDeadClick(action: DrawnAction | null, text: string, path: Path, drawing: Drawing): void {
  if (action === null) drawing.note('DEAD_BUTTON', path, text);
  else if (action.kind === 'link' && !isSafeUrl(action.url))
    drawing.note('UNSAFE_URL', [...path, 'LINK'], action.url);
}
