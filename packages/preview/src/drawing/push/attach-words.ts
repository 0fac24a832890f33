import { isFields } from '../../fields/is-fields.ts';
import { textField } from '../../fields/text-field.ts';

/** What a push says of an attach: its DESCRIPTION, and a word for it where it has none (client.md §7). */
export function attachWords(attach: unknown, read: (text: string) => string): string {
  const fields = isFields(attach) ? attach : {};
  const description = textField(fields, 'DESCRIPTION') ?? '📎 Attachment';
  if (description === 'SKIP_MESSAGE') return '';
  return read(description === 'FIRST_MESSAGE' ? firstMessage(fields.BLOCKS) : description);
}

/** FIRST_MESSAGE is looked up when the message is read (portal.md §3.1 rule 9). */
function firstMessage(blocks: unknown): string {
  const list: readonly unknown[] = Array.isArray(blocks) ? blocks : [];
  for (const block of list) {
    const text = isFields(block) ? textField(block, 'MESSAGE') : undefined;
    if (text !== undefined) return text;
  }
  return '';
}
