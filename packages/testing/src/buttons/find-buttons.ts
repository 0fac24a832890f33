import type { Compiled } from '@riposte/builder';
import { draw, type Client, type DrawnAction } from '@riposte/preview';

/** A button of a message with what it does. */
export interface Button {
  readonly label: string;
  readonly action: DrawnAction | null;
}

/** Every button, also those that only one client shows. */
export function findButtons(message: Compiled): readonly Button[] {
  const web = buttonsFor(message, 'web');
  const seen = new Set(web.map((button) => JSON.stringify(button)));
  return [...web, ...buttonsFor(message, 'mobile').filter((button) => !seen.has(JSON.stringify(button)))];
}

function buttonsFor(message: Compiled, client: Client): readonly Button[] {
  const { keyboard = [], clicks } = draw(message, { client });
  return keyboard.flatMap((key, index) =>
    'break' in key ? [] : [{ label: key.text, action: clicks.keyboard[index] ?? null }],
  );
}
