import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { bbcodeCommand } from './commands/bbcode.ts';
import { checkCommand } from './commands/check.ts';
import { codeCommand } from './commands/code.ts';
import { drawCommand } from './commands/draw.ts';
import { escapeCommand } from './commands/escape.ts';
import { markdownCommand } from './commands/markdown.ts';
import { portalCommand } from './commands/portal.ts';
import { previewCommand } from './commands/preview.ts';
import { probeCommand } from './commands/probe.ts';
import { verdictCommand } from './commands/verdict.ts';

/** `riposte` with all of its commands; throws CommanderError instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('riposte')
    .description(
      'Rich chat replies for Bitrix24 bots: see what a message will look like, run a local portal.',
    )
    .version(manifest.version)
    .showHelpAfterError('riposte --help says what there is.')
    .helpCommand(false);
  const shown = [
    checkCommand(),
    previewCommand(),
    codeCommand(),
    markdownCommand(),
    portalCommand(),
    probeCommand(),
  ];
  for (const command of shown) program.addCommand(command);
  for (const command of [verdictCommand(), bbcodeCommand(), escapeCommand(), drawCommand()]) {
    program.addCommand(command, { hidden: true });
  }
  for (const command of [program, ...program.commands]) command.exitOverride();
  return program;
}
