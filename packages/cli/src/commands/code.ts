import { fromPayload, fromStored, toProgram, type LiftedPayload } from '@riposte/builder';
import type { Method } from '@riposte/portal';
import { Command } from 'commander';
import { readPayload } from '../check/read-payload.ts';
import { Exit } from '../exit.ts';
import { readMethod } from '../input/read-method.ts';
import { readText } from '../input/read-text.ts';

interface CodeOptions {
  readonly method?: Method;
  readonly stored: boolean;
}

/** `riposte code FILE`: a request as a program of the builder. */
export function codeCommand(): Command {
  return new Command('code')
    .description('Print the builder source that composes a request, or a message read from a portal.')
    .argument('[file]', 'a JSON file with the request; - or nothing for standard input', '-')
    .option('--method <name>', 'of bare parameters; guessed from their keys when left out', readMethod)
    .option('--stored', 'the file holds a message as the portal gives it back, not a request', false)
    .addHelpText(
      'after',
      `
A request is { "method": "imbot.message.add", "params": { … } } or the parameters alone. What the portal would lose of
it, and what the builder cannot compose, goes to standard error.
Exit status: 0 all of it is in the program, 1 the portal would refuse or lose something, 2 usage.`,
    )
    .action(async (file: string, { method, stored }: CodeOptions) => {
      const text = await readText(file);
      const { reply, target, issues } = stored ? readMessage(text) : readRequest(text, method);
      process.stdout.write(toProgram(reply, target));
      for (const { severity, path, wirePath = path.join('.'), message, hint, code } of issues) {
        console.error(`${severity}  ${wirePath || 'request'}: ${message} ${hint} [${code}]`);
      }
      if (issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
}

function readRequest(text: string, method: Method | undefined): LiftedPayload {
  return fromPayload(readPayload(text, method));
}

function readMessage(text: string): LiftedPayload {
  try {
    return { ...fromStored(JSON.parse(text.replace(/^\ufeff/, ''))), target: undefined };
  } catch (error) {
    throw new Exit(
      `The message is no JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
    );
  }
}
