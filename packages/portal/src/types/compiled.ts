import type { Issue } from './issue.ts';
import type { Method } from './method.ts';
import type { Part } from './part.ts';
import type { Size } from './size.ts';

/**
 * What to call and with what, complete but for the secrets, which only the transport knows
 * (`auth`, `CLIENT_ID`, `botToken`). JSON through and through.
 */
export interface Compiled<M extends Method = Method> {
  readonly method: M;
  readonly params: Readonly<Record<string, unknown>>;
  readonly sizes: Readonly<Record<'text' | Part, Size>>;
  /** Findings that do not stop the message: warnings and notes. */
  readonly warnings: readonly Issue[];
  /** Where the transport may put a once-only key; null where the method honours none (portal.md §6.12). */
  readonly key: 'TEMPLATE_ID' | 'fields.templateId' | null;
}
