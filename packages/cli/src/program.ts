import { Command } from 'commander';
import { portalCommand } from './commands/portal.ts';
import { previewCommand } from './commands/preview.ts';

/** `riposte` with all of its commands. */
export const createProgram = (): Command =>
  new Command('riposte')
    .description('Rich chat replies for Bitrix24 bots: see what a message will look like, run a local portal.')
    .helpCommand(false)
    .addCommand(previewCommand())
    .addCommand(portalCommand());
