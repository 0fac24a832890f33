const plainName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** What no constant may be called. */
const reserved = [
  ...[
    'arguments',
    'await',
    'break',
    'case',
    'catch',
    'class',
    'const',
    'continue',
    'debugger',
    'default',
    'delete',
  ],
  ...[
    'do',
    'else',
    'enum',
    'eval',
    'export',
    'extends',
    'false',
    'finally',
    'for',
    'function',
    'if',
    'implements',
  ],
  ...[
    'import',
    'in',
    'instanceof',
    'interface',
    'let',
    'new',
    'null',
    'package',
    'private',
    'protected',
    'public',
  ],
  ...[
    'return',
    'static',
    'super',
    'switch',
    'this',
    'throw',
    'true',
    'try',
    'typeof',
    'undefined',
    'var',
    'void',
  ],
  ...['while', 'with', 'yield'],
];

/** A name for a constant like a given one: in camel case, and none of those that are taken. */
export function identifierFor(name: string, taken: readonly string[]): string {
  const camel = name.replace(/[^\p{ID_Continue}$]+(.?)/gu, (_, next: string) => next.toUpperCase());
  const wanted = plainName.test(camel) ? camel : `command${camel}`;
  const isTaken = (candidate: string): boolean =>
    taken.includes(candidate) || reserved.includes(candidate) || !plainName.test(candidate);
  if (!isTaken(wanted)) return wanted;
  for (let number = 1; ; number += 1) {
    const candidate = `${wanted}Command${number === 1 ? '' : number}`.replace(/[^\p{ID_Continue}$]/gu, '');
    if (!isTaken(candidate)) return candidate;
  }
}
