import { group, ifBroken, indent, join, line, type Doc } from '../print/doc.ts';

/** The import of names from the package. */
export function layOutImport(names: readonly string[]): Doc {
  const list: Doc = ['{', indent([line, join([',', line], names)]), ifBroken(','), line, '}'];
  return group(['import ', list, " from '@riposte/builder';"]);
}
