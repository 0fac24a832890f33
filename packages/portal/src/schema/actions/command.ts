import * as z from 'zod';
import { commandName } from '../fields/command-name.ts';
import { commandParams } from '../fields/command-params.ts';
import type { Shape } from '../fields/shape.ts';

/** A click sends a command to the bot. */
export interface CommandAction {
  readonly COMMAND: string;
  readonly COMMAND_PARAMS?: string;
}

export const command: Shape<CommandAction> = {
  COMMAND: commandName.describe('Command that the bot gets, without the slash.'),
  COMMAND_PARAMS: z.exactOptional(commandParams.describe('What comes with the command, as text; never "0".')),
};
