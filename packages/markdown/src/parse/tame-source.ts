/** Levels of lists and quotes on one line; the parser takes their square in time. */
const deepest = 60;
const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
/** Of emphasis too, and nobody means so much of it; a line of nothing else is a rule. */
const longRun = /(?<!\\)([*_~])\1{63,}/g;

/** Makes literal what only takes time: markers of containers beyond all use, runs of emphasis signs. */
export function tameSource(source: string): string {
  return source.split('\n').map(tameLine).join('\n');
}

function tameLine(line: string): string {
  let end = 0;
  for (let count = 0; count <= deepest; count += 1) {
    marker.lastIndex = end;
    const found = marker.exec(line);
    if (found === null) return tameRuns(line);
    if (count === deepest) return line.slice(0, end) + escapeMarker(tameRuns(line.slice(end)));
    end = marker.lastIndex;
  }
  return line;
}

function escapeMarker(rest: string): string {
  return rest.replace(/^([ \t]*\d*)/, '$1\\');
}

function tameRuns(line: string): string {
  if (/^[ \t]*([*_])[ \t]*(?:\1[ \t]*)+$/.test(line)) return line;
  return line.replace(longRun, (run) => run.replace(/./g, '\\$&'));
}
