import type { Compiled } from '@riposte/builder';

/** The parameters of a call by name; those of imbot.v2 stand in `fields` too. */
export function requestEntries({ params }: Compiled): readonly (readonly [name: string, value: unknown])[] {
  const { fields, ...own } = params;
  const inner = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
  return [...Object.entries(own), ...inner];
}
