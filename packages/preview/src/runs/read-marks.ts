import { markKinds } from './mark.ts';
import type { Mark } from './mark.ts';

/** A run's marks taken apart, in the order of nesting. A mark of an unknown kind changes nothing a reader sees. */
export function readMarks(marks: readonly string[]): readonly Mark[] {
  return markKinds.flatMap((kind) => {
    const prefix = `${kind}:`;
    return marks
      .filter((mark) => mark === kind || mark.startsWith(prefix))
      .map((mark) => ({ kind, value: mark.slice(prefix.length) }));
  });
}
