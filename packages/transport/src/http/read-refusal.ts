import type { RefusalAnswer } from './answer.ts';
import { isRecord } from './is-record.ts';

/** An error as the portal words it; REST 3 nests it, and a code may be empty or a number (transport.md §1.2). */
export function readRefusal(
  { error, error_description: description }: Readonly<Record<string, unknown>>,
  httpStatus: number,
): RefusalAnswer {
  const nested = isRecord(error) ? error : { code: error, message: description };
  const text = textOf(description);
  return {
    kind: 'refusal',
    code: textOf(nested.code),
    description: text === '' ? textOf(nested.message) : text,
    httpStatus,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
