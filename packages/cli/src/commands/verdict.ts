import { isMethod, METHODS } from '@riposte/portal';
import { judgeVector, type Expected, type Vector } from '@riposte/portal/vector';
import { Command } from 'commander';
import { Exit } from '../exit.ts';
import { textOf, type Fields } from '../input/fields-of.ts';
import { answerLines } from './json-lines.ts';

/** `riposte verdict`: recorded inputs in, `{ id, parts }` in the form of the recorded answers out. */
export function verdictCommand(): Command {
  return new Command('verdict')
    .description('Judge recorded inputs: JSON Lines in, JSON Lines out.')
    .option('--no-normalized', 'leave out the stored forms, as recordings of large parts do')
    .action(({ normalized }: { readonly normalized: boolean }) =>
      answerLines((fields) => {
        const parts = judgeVector(toVector(fields));
        return { parts: normalized ? parts : withoutStoredForms(parts) };
      }),
    );
}

function toVector(fields: Fields): Vector {
  const method = textOf(fields, 'method');
  if (isMethod(method)) return { ...(fields as Omit<Vector, 'method'>), method };
  throw new Exit(`The method ${JSON.stringify(method)} is none of: ${METHODS.join(', ')}.`);
}

function withoutStoredForms(parts: Expected): object {
  return Object.fromEntries(
    Object.entries(parts).map(([part, judged]) => [part, { ...judged, normalized: undefined }]),
  );
}
