import type { Run } from '@riposte/bbcode';
import { groupByLink } from '../runs/group-by-link.ts';
import type { LinkGroup } from '../runs/group-by-link.ts';
import { readMarks } from '../runs/read-marks.ts';
import { runText } from '../runs/run-text.ts';
import { isSafeUrl } from '../url/is-safe-url.ts';
import { mutedColor } from './colors.ts';
import type { Layout } from './layout.ts';
import type { Piece, Style } from './lines/line.ts';
import { markStyles } from './mark-styles.ts';

/** Runs as pieces; where links can't be written as links, an address follows its label. */
export function piecesOfRuns(runs: readonly Run[], layout: Layout, base: Style = {}): readonly Piece[] {
  return groupByLink(runs).flatMap((group) => piecesOfGroup(group, layout, base));
}

function piecesOfGroup({ link, runs }: LinkGroup, layout: Layout, base: Style): readonly Piece[] {
  const pieces = runs.map((run) => pieceOfRun(run, base));
  if (layout.links || link === undefined || !isSafeUrl(link)) return pieces;
  if (pieces.map(({ text }) => text).join('') === link) return pieces;
  return [...pieces, { text: ` (${link})`, style: { color: mutedColor } }];
}

function pieceOfRun(run: Run, base: Style): Piece {
  const style = readMarks(run.marks).reduce(
    (sum, { kind, value }) => ({ ...sum, ...markStyles[kind](value) }),
    base,
  );
  return { text: runText(run), style };
}
