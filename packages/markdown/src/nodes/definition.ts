import type { Handler } from '../convert/handler.ts';

/** Where references lead; nothing is shown where it stands. */
export const definition: Handler<'definition'> = () => [];
