import { isList, type Doc } from './doc.ts';
import { textWidth } from './text-width.ts';

interface Step {
  readonly doc: Doc;
  readonly depth: number;
  readonly isFlat: boolean;
}

const indentWidth = 2;

/** Decides a layout: each group flat where it fits into the width, else broken. */
export function printDoc(root: Doc, width: number): string {
  const steps: Step[] = [{ doc: root, depth: 0, isFlat: false }];
  let out = '';
  let column = 0;
  /** A break that came in spite of a flat layout: what the group behind it was measured for is over. */
  let isOutdated = false;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { doc, depth, isFlat } = step;
    if (typeof doc === 'string') {
      out += doc;
      column += textWidth(doc);
    } else if (isList(doc)) {
      for (const item of [...doc].reverse()) steps.push({ doc: item, depth, isFlat });
    } else if (doc.kind === 'indent') {
      steps.push({ doc: doc.content, depth: depth + 1, isFlat });
    } else if (doc.kind === 'if-broken') {
      if (!isFlat) steps.push({ doc: doc.text, depth, isFlat });
    } else if (doc.kind === 'line') {
      if (isFlat && !doc.hard) {
        out += doc.flat;
        column += doc.flat.length;
      } else {
        isOutdated = isFlat;
        out = `${out.trimEnd()}\n${' '.repeat(depth * indentWidth)}`;
        column = depth * indentWidth;
      }
    } else if (isFlat && !isOutdated) {
      steps.push({ doc: doc.states[0], depth, isFlat: !doc.broken });
    } else {
      isOutdated = false;
      steps.push(choose(doc, depth, (step) => fits(step, steps, width - column)));
    }
  }
  return out;
}

function choose(
  { states, broken }: Extract<Doc, { readonly kind: 'group' }>,
  depth: number,
  isFitting: (step: Step) => boolean,
): Step {
  const [first] = states;
  const last = states.at(-1) ?? first;
  if (broken) return { doc: last, depth, isFlat: false };
  const flat = states.map((doc): Step => ({ doc, depth, isFlat: true }));
  return flat.find(isFitting) ?? { doc: last, depth, isFlat: false };
}

/** Whether what comes up to the next line break has room. */
function fits(next: Step, rest: readonly Step[], room: number): boolean {
  const steps = [next];
  let left = room;
  let index = rest.length;
  while (left >= 0) {
    const step = steps.pop() ?? rest[(index -= 1)];
    if (step === undefined) return true;
    const { doc, depth, isFlat } = step;
    if (typeof doc === 'string') {
      left -= textWidth(doc);
    } else if (isList(doc)) {
      for (const item of [...doc].reverse()) steps.push({ doc: item, depth, isFlat });
    } else if (doc.kind === 'indent') {
      steps.push({ doc: doc.content, depth, isFlat });
    } else if (doc.kind === 'if-broken') {
      if (!isFlat) left -= textWidth(doc.text);
    } else if (doc.kind === 'line') {
      if (!isFlat || doc.hard) return true;
      left -= doc.flat.length;
    } else {
      const flat = isFlat && !doc.broken;
      const content = doc.broken ? (doc.states.at(-1) ?? doc.states[0]) : doc.states[0];
      steps.push({ doc: content, depth, isFlat: flat });
    }
  }
  return false;
}
