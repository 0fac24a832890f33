import type { Atom, Run } from '@riposte/bbcode';

/** Marks that Markdown has, from the outside in. */
const signs: readonly (readonly [mark: RegExp, open: string, close: (mark: string) => string])[] = [
  [/^link:/, '[', (mark) => `](${addressOf(mark)})`],
  [/^b$/, '**', () => '**'],
  [/^i$/, '*', () => '*'],
  [/^s$/, '~~', () => '~~'],
];

/** A mark that is on, and how it is written. */
interface Sign {
  readonly mark: string;
  readonly open: string;
  readonly close: string;
}

/** Runs as one text; signs stand close to what they mark, and never run over the end of a line. */
export function writeRuns(runs: readonly Run[]): string {
  let out = '';
  let blanks = '';
  let on: readonly Sign[] = [];
  const turn = (to: readonly Sign[]): void => {
    let shared = 0;
    while (shared < on.length && on[shared]?.mark === to[shared]?.mark) shared += 1;
    const closing = on.slice(shared).reverse();
    const opening = to.slice(shared);
    out += closing.map(({ close }) => close).join('') + blanks + opening.map(({ open }) => open).join('');
    blanks = '';
    on = to;
  };
  for (const run of runs) {
    const text = 'text' in run ? textOf(run.text, run.marks) : tell(run.atom);
    const to = signsOf(run.marks, text);
    for (const [piece] of text.matchAll(/\n|[^\n\S]+|\S+(?:[^\n\S]+\S+)*/g)) {
      if (piece === '\n') {
        turn([]);
        out += '\n';
      } else if (piece.trim() === '') {
        blanks += piece;
      } else {
        turn(to);
        out += piece;
      }
    }
  }
  turn([]);
  return out;
}

function signsOf(marks: readonly string[], text: string): readonly Sign[] {
  return signs.flatMap(([known, open, close]) =>
    marks
      .filter((mark) => known.test(mark) && !(mark.startsWith('link:') && addressOf(mark) === text.trim()))
      .map((mark) => ({ mark, open, close: close(mark) })),
  );
}

function addressOf(mark: string): string {
  return mark
    .slice('link:'.length)
    .replace(/[()\s]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

/** People are told from words. */
function textOf(text: string, marks: readonly string[]): string {
  return marks.some((mark) => mark.startsWith('user:')) && !text.startsWith('@') ? `@${text}` : text;
}

function tell(atom: Atom): string {
  return 'image' in atom ? `![](${atom.image})` : atom.title;
}
