import type { Unit } from './unit.ts';

/** Without the white space at both ends, which the portal would take off, or leave alone inside a tag. */
export function trimUnits(units: readonly Unit[]): readonly Unit[] {
  const start = units.findIndex((unit) => !isBlank(unit));
  if (start === -1) return [];
  const end = units.length - [...units].reverse().findIndex((unit) => !isBlank(unit));
  return units.slice(start, end).map((unit, index, { length }) => {
    if (unit.source.kind !== 'text' || unit.piece === undefined) return unit;
    const piece = index === 0 ? unit.piece.trimStart() : unit.piece;
    return { ...unit, piece: index === length - 1 ? piece.trimEnd() : piece };
  });
}

function isBlank({ source, piece }: Unit): boolean {
  return source.kind === 'text' && piece?.trim() === '';
}
