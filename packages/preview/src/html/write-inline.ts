import type { Run } from '@riposte/bbcode';
import type { Mark } from '../runs/mark.ts';
import { readMarks } from '../runs/read-marks.ts';
import { openTag } from './element.ts';
import type { Tag } from './element.ts';
import { markElements } from './mark-elements.ts';
import { writeAtom } from './write-atom.ts';
import { writeText } from './write-text.ts';

/** Runs as nested elements: what neighbours have in common is opened once, so that a link stays one link. */
export function writeInline(
  runs: readonly Run[],
  options: { readonly without?: readonly string[] } = {},
): string {
  let html = '';
  let open: readonly (Mark & { readonly tag: Tag })[] = [];
  for (const run of runs) {
    const marks = readMarks(run.marks).filter(({ kind }) => !options.without?.includes(kind));
    const kept = commonStart(open, marks);
    html += closeAll(open.slice(kept));
    open = [
      ...open.slice(0, kept),
      ...marks.slice(kept).map((mark) => {
        const { tag, attributes } = markElements[mark.kind](mark.value);
        html += openTag(tag, attributes);
        return { ...mark, tag };
      }),
    ];
    html += 'text' in run ? writeText(run.text) : writeAtom(run);
  }
  return html + closeAll(open);
}

function commonStart(left: readonly Mark[], right: readonly Mark[]): number {
  const end = left.findIndex(({ kind, value }, at) => kind !== right[at]?.kind || value !== right[at].value);
  return end === -1 ? left.length : end;
}

function closeAll(open: readonly { readonly tag: Tag }[]): string {
  return open
    .map(({ tag }) => `</${tag}>`)
    .reverse()
    .join('');
}
