import { writeFile } from 'node:fs/promises';
import { isatty } from 'node:tty';
import { judge, type Method } from '@riposte/portal';
import { draw, renderPage, renderTerminal, storedOf } from '@riposte/preview';
import type { Client, NoteCode, Stored } from '@riposte/preview';
import { Command } from 'commander';
import { readPayload } from '../check/read-payload.ts';
import { Exit } from '../exit.ts';
import { readBot } from '../input/read-bot.ts';
import { readClient } from '../input/read-client.ts';
import { readMethod } from '../input/read-method.ts';
import { readText } from '../input/read-text.ts';
import { readWidth } from '../input/read-width.ts';
import { findChromium } from '../picture/find-chromium.ts';
import { takePicture } from '../picture/take-picture.ts';

interface PreviewOptions {
  readonly bot?: number;
  readonly client: Client;
  readonly html: boolean;
  readonly method?: Method;
  readonly png?: string;
  readonly width?: number;
}

/** What the portal's model says already, in the words of the request. */
const sameFinding: Readonly<Partial<Record<NoteCode, string>>> = {
  TABLE_UNSEEN: 'TABLE_NOT_SHOWN',
  MENU_UNSEEN: 'MENU_NOT_SHOWN',
};

/** Pixels of a picture, where nobody says. */
const pictureWidth: Readonly<Record<Client, number>> = { web: 640, mobile: 390, push: 390 };

/** `riposte preview FILE`: a request as its reader would see it. */
export function previewCommand(): Command {
  return new Command('preview')
    .description('Show a message as its reader would see it, before it is sent.')
    .argument('[file]', 'a JSON file with the message; - or nothing for standard input', '-')
    .option('--html', 'print it as a whole HTML page', false)
    .option('--png <file>', 'write a picture of it, through an installed Chromium')
    .option('--client <name>', 'for whom: web (also the desktop app), mobile, push', readClient, 'web')
    .option('--width <n>', 'columns of the terminal, or pixels of the picture', readWidth)
    .option('--method <name>', 'of bare parameters; guessed from their keys when left out', readMethod)
    .option('--bot <id>', 'the bot the portal would find by itself', readBot)
    .addHelpText(
      'after',
      `
A message is { "method": "imbot.message.add", "params": { … } }, as compile() makes it, or the parameters alone.
What a reader will not see as meant, and what the portal would say to it, goes to standard error.
mobile and push are approximate. CHROMIUM names the browser for --png. Colours: not in pipes, nor with NO_COLOR.
Exit status: 0 the portal would take it, 1 it would refuse or lose something, 2 usage.

  riposte preview message.json
  riposte preview message.json --png message.png --client mobile
  node print-message.js | riposte preview --html > page.html`,
    )
    .action(async (file: string, { method, bot, ...options }: PreviewOptions) => {
      const payload = readPayload(await readText(file), method);
      const verdict = judge(payload.method, payload.params, bot === undefined ? {} : { botId: bot });
      const stored = storedOf(verdict);
      await show(stored, options);
      for (const { severity, path, wirePath = path.join('.'), message, hint, code } of verdict.issues) {
        console.error(`${severity}  ${wirePath}: ${message} ${hint} [${code}]`);
      }
      const said = new Set<string>(verdict.issues.map((issue) => issue.code));
      for (const { code, path, message } of draw(stored, { client: options.client }).notes) {
        if (said.has(sameFinding[code] ?? '')) continue;
        console.error(`drawn  ${path.join('.') || 'message'}: ${message} [${code}]`);
      }
      if (verdict.issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
}

async function show(
  stored: Stored,
  { client, html, png, width }: Omit<PreviewOptions, 'method' | 'bot'>,
): Promise<void> {
  if (png !== undefined) {
    await writePicture(png, renderPage(stored, { client }), width ?? pictureWidth[client]);
  }
  if (html) console.log(renderPage(stored, { client }));
  else if (png === undefined) {
    const color = isatty(1) && (process.env.NO_COLOR ?? '') === '';
    const columns = width ?? (process.stdout.columns || 72);
    console.log(renderTerminal(stored, { client, width: columns, color, links: color }));
  }
}

async function writePicture(file: string, page: string, width: number): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) {
    throw new Exit(
      '--png needs Chromium or Chrome, and none was found. Install it, or name it in CHROMIUM.',
      1,
    );
  }
  const picture = await takePicture(chromium, page, width).catch((error: unknown) => {
    throw new Exit(
      `No picture: ${chromium} failed. ${error instanceof Error ? error.message : ''}`.trim(),
      1,
    );
  });
  await writeFile(file, picture).catch(() => {
    throw new Exit(`${file} cannot be written.`, 1);
  });
}
