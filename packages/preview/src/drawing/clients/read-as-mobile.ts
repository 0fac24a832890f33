import type { Run } from '@riposte/bbcode';

// What the mobile app shows as plain text (client.md §7): links into a chat, and open lines.
const plain = ['context:', 'lines:'];

/** Runs as the mobile app shows them. */
export function readAsMobile(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({
    ...run,
    marks: run.marks.filter((mark) => !plain.some((prefix) => mark.startsWith(prefix))),
  }));
}
