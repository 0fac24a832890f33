import { judge } from '@riposte/portal';
import { draw, storedOf } from '@riposte/preview';
import type { Command } from 'commander';
import { jsonLinesCommand } from './json-lines.ts';
import { viewer } from './viewer.ts';

/** `riposte draw`: an attach or keyboard as sent in, as the web client draws it out. */
export function drawCommand(): Command {
  return jsonLinesCommand(
    'draw',
    'Draw attaches and keyboards: JSON Lines in, JSON Lines out.',
    ({ attach, keyboard }) => {
      const parts = {
        ...(attach !== undefined && { ATTACH: attach }),
        ...(keyboard !== undefined && { KEYBOARD: keyboard }),
      };
      const params = { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x', ...parts };
      const drawn = draw(storedOf(judge('imbot.message.add', params, { botId: 39 })), viewer);
      return {
        ...(drawn.attach !== undefined && { attach: drawn.attach }),
        ...(drawn.keyboard !== undefined && { keyboard: drawn.keyboard }),
      };
    },
  );
}
