import { Readable } from 'node:stream';
import { isatty } from 'node:tty';
import { imbotV2, split, type Compiled, type Issue } from '@riposte/builder';
import { markdown, markdownNotes } from '@riposte/markdown';
import { renderTerminal } from '@riposte/preview';
import { Command } from 'commander';
import { fieldsOf, textOf } from '../input/fields-of.ts';
import { transformLines } from '../input/json-lines.ts';
import { readText } from '../input/read-text.ts';
import { readWidth } from '../input/read-width.ts';

interface MarkdownFlags {
  readonly attach: boolean;
  readonly jsonl: boolean;
  readonly partial: boolean;
  readonly width?: number;
}

/** Where the answer would go; neither number reaches what is shown. */
const target = imbotV2.messageSend({ botId: 39, dialogId: 'chat5' });

/** `riposte markdown FILE`: an answer of a language model as the messages it becomes. */
export function markdownCommand(): Command {
  return new Command('markdown')
    .description('Show Markdown, such as the answer of a language model, as the messages it becomes.')
    .argument('[file]', 'a file of Markdown; - or nothing for standard input', '-')
    .option('--no-attach', 'keep tables, rules and pictures in the text')
    .option('--partial', 'take it for an answer that is still being written', false)
    .option('--jsonl', 'read and write JSON Lines instead', false)
    .option('--width <n>', 'columns of the terminal', readWidth)
    .addHelpText(
      'after',
      `
What could not be shown as it is written goes to standard error.
With --jsonl a line is { "id", "markdown" }, and becomes { "id", "messages": [{ "method", "params" }], "notes" },
for imbot.v2.Chat.Message.send. Exit status: 0, or 2 for usage.

  riposte markdown answer.md
  riposte markdown --jsonl < answers.jsonl`,
    )
    .action(async (file: string, { jsonl, width, ...options }: MarkdownFlags) => {
      if (jsonl) {
        const input = file === '-' ? process.stdin : Readable.from([await readText(file)]);
        await transformLines(input, process.stdout, (line) => toLine(line, options));
        return;
      }
      const source = await readText(file);
      for (const message of messagesOf(source, options)) show(message, width);
      for (const { message, hint, code } of markdownNotes(source, options)) {
        console.error(`note  ${message} ${hint} [${code}]`);
      }
    });
}

type Options = Pick<MarkdownFlags, 'attach' | 'partial'>;

function messagesOf(source: string, options: Options): readonly Compiled[] {
  return split(markdown(source, options), target);
}

function toLine(line: unknown, options: Options): object {
  const fields = fieldsOf(line);
  const source = textOf(fields, 'markdown');
  const messages = messagesOf(source, options).map(({ method, params }) => ({ method, params }));
  const notes: readonly Issue[] = markdownNotes(source, options);
  return { id: fields.id, messages, notes };
}

function show(message: Compiled, width: number | undefined): void {
  const color = isatty(1) && (process.env.NO_COLOR ?? '') === '';
  const columns = width ?? (process.stdout.columns || 72);
  console.log(renderTerminal(message, { width: columns, color, links: color }));
}
