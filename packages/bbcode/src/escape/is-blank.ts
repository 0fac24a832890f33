import { cleanText } from './clean-text.ts';

/** Whether nothing of a text would be seen. */
export function isBlank(text: string): boolean {
  return cleanText(text).trim() === '';
}
