import type { Handler } from '../convert/handler.ts';

/** Tables write their rows themselves. */
export const tableRow: Handler<'tableRow'> = ({ children }, context) =>
  children.flatMap((cell) => context.convert(cell, context));
