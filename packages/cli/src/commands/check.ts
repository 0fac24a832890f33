import type { Method } from '@riposte/portal';
import { Command } from 'commander';
import { checkPayload, type Checked } from '../check/check-payload.ts';
import { readPayloads, type Unread } from '../check/read-payloads.ts';
import { tellChecked } from '../check/tell-checked.ts';
import { readBot } from '../input/read-bot.ts';
import { readMethod } from '../input/read-method.ts';
import { readText } from '../input/read-text.ts';

interface CheckOptions {
  readonly method?: Method;
  readonly bot?: number;
  readonly json: boolean;
  readonly strict: boolean;
  readonly stored: boolean;
}

/** `riposte check FILE`: what the portal would say to requests, before anything is sent. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Say what the portal would refuse, lose or change in a request, and how large it is.')
    .argument('[file]', 'one request, a list of them, or JSON Lines; - or nothing for standard input', '-')
    .option('--method <name>', 'of bare parameters; guessed from their keys when left out', readMethod)
    .option('--bot <id>', 'the bot the portal would find by itself, for exact sizes', readBot)
    .option('--json', 'print one line of JSON for each request', false)
    .option('--strict', 'count warnings as errors', false)
    .option('--stored', 'print what the portal would keep', false)
    .addHelpText(
      'after',
      `
A request is { "method": "imbot.message.add", "params": { … } } or the parameters alone.
Exit status: 0 nothing to mend, 1 errors (with --strict warnings too), 2 usage, or a request
that cannot be read; the others are checked all the same.`,
    )
    .action(async (file: string, { method, bot, json, strict, stored }: CheckOptions) => {
      const checked = readPayloads(await readText(file), method).map((read) =>
        'problem' in read ? read : checkPayload(read, bot),
      );
      for (const one of checked) {
        console.log(json ? JSON.stringify(toJson(one)) : `${tell(one, { isStoredShown: stored })}\n`);
      }
      const counts = strict ? ['error', 'warning'] : ['error'];
      const isWrong = checked.some(
        (one) => 'issues' in one && one.issues.some(({ severity }) => counts.includes(severity)),
      );
      if (isWrong) process.exitCode = 1;
      if (checked.some((one) => 'problem' in one)) process.exitCode = 2;
    });
}

function tell(one: Checked | Unread, shown: { readonly isStoredShown: boolean }): string {
  return 'problem' in one ? `Not checked: ${one.problem}` : tellChecked(one, shown);
}

function toJson(one: Checked | Unread): object {
  if ('problem' in one) return one;
  const {
    payload: { method, source },
    verdict,
    issues,
  } = one;
  const { error, status, sizes } = verdict;
  return { method, guessed: source !== 'named', error, status, sizes, issues };
}
