import type { JudgedPart, Step } from './call/step.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './call/refusal.ts';
import type { MessageText } from './text/message-text.ts';
import type { Issue } from './types/issue.ts';
import type { Part } from './types/part.ts';
import type { Size } from './types/size.ts';
import type { PartVerdict, Verdict } from './types/verdict.ts';

/** The verdict that the steps of a method come to: the first refusal counts, every finding is kept. */
export function toVerdict(steps: readonly Step[]): Verdict {
  const parts: Partial<Record<Part, PartVerdict>> = {};
  const judged: Partial<Record<Part, JudgedPart>> = {};
  const issues: Issue[] = [];
  let refusal: Refusal | undefined;
  let text: MessageText | undefined;
  for (const step of steps) {
    refusal ??= step.refusal;
    text ??= step.text;
    if (step.part !== undefined) {
      judged[step.part.name] = step.part;
      parts[step.part.name] = step.part.verdict;
    }
    if (step.issues !== undefined) for (const issue of step.issues) issues.push(issue);
  }
  return {
    parts,
    text: text === undefined ? null : { stored: text.stored, cut: text.cut },
    error: refusal?.code ?? null,
    status: refusal?.status ?? 200,
    description: refusal?.description ?? '',
    sizes: {
      text: { used: text?.length ?? 0, limit: LIMITS.text, items: [] },
      attach: sizeOf(judged.attach),
      keyboard: sizeOf(judged.keyboard),
      menu: sizeOf(judged.menu),
    },
    issues,
  };
}

function sizeOf(part: JudgedPart | undefined): Size {
  return { used: part?.verdict.size ?? 0, limit: LIMITS.part, items: part?.items ?? [] };
}
