import { isatty } from 'node:tty';
import { judge } from '@riposte/portal';
import { renderPage, renderTerminal } from '@riposte/preview';
import { Command, Option } from 'commander';
import { readBot } from '../input/read-bot.ts';
import { readRequest } from '../input/read-request.ts';
import { readText } from '../input/read-text.ts';
import { readWidth } from '../input/read-width.ts';
import { storedOf } from '../input/stored-of.ts';

interface PreviewOptions {
  readonly bot?: number;
  readonly html: boolean;
  readonly width: number;
}

/** `riposte preview FILE`: a request as its reader would see it. */
export function previewCommand(): Command {
  return new Command('preview')
    .description(
      'Show a request as the reader of the message would see it, with what the portal would say to it.',
    )
    .argument('<file>', 'a JSON file with the request, or - for standard input')
    .option('--bot <id>', 'the bot the portal would find by itself', readBot)
    .option('--html', 'print a whole HTML page instead', false)
    .addOption(
      new Option('--width <columns>', 'of the terminal')
        .default(process.stdout.columns || 72)
        .argParser(readWidth),
    )
    .addHelpText(
      'after',
      `
The request is { "method": "imbot.command.answer", "params": { … } }, or the parameters alone, which are taken for
those of imbot.command.answer. Exit status: 0 when the portal would take it and lose nothing, 1 when it
would not, 2 when the command line or the file cannot be understood.`,
    )
    .action(async (file: string, { bot, html, width }: PreviewOptions) => {
      const { method, params } = readRequest(await readText(file));
      const verdict = judge(method, params, bot === undefined ? {} : { botId: bot });
      const stored = storedOf(verdict);
      const color = isatty(1) && process.env.NO_COLOR === undefined;
      console.log(html ? renderPage(stored) : renderTerminal(stored, { width, color, links: color }));
      for (const { severity, path, wirePath = path.join('.'), message, hint, code } of verdict.issues) {
        console.error(`${severity}  ${wirePath}: ${message} ${hint} [${code}]`);
      }
      if (verdict.issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
}
