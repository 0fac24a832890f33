import type { Step } from './call/step.ts';
import { LIMITS } from './limits.ts';
import type { Part } from './types/part.ts';
import type { Size } from './types/size.ts';
import type { Verdict } from './types/verdict.ts';

/** The verdict that the steps of a method come to: the first refusal counts, every finding is kept. */
export function toVerdict(steps: readonly Step[]): Verdict {
  const refusal = steps.find((step) => step.refusal !== undefined)?.refusal;
  const text = steps.find((step) => step.text !== undefined)?.text;
  const judged = steps.flatMap((step) => (step.part === undefined ? [] : [step.part]));
  const sizeOf = (part: Part): Size => {
    const found = judged.find(({ name }) => name === part);
    return { used: found?.verdict.size ?? 0, limit: LIMITS.part, items: found?.items ?? [] };
  };
  return {
    parts: Object.fromEntries(judged.map(({ name, verdict }) => [name, verdict])),
    text: text === undefined ? null : { stored: text.stored, cut: text.cut },
    error: refusal?.code ?? null,
    status: refusal?.status ?? 200,
    description: refusal?.description ?? '',
    sizes: {
      text: { used: text?.length ?? 0, limit: LIMITS.text, items: [] },
      attach: sizeOf('attach'),
      keyboard: sizeOf('keyboard'),
      menu: sizeOf('menu'),
    },
    issues: steps.flatMap((step) => step.issues ?? []),
  };
}
