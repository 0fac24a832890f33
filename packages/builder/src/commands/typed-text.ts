import type { CommandCall } from './command-call.ts';

/** A call as a person would type it; `match` reads it as it reads the button's. */
export function typedText({ name, params }: CommandCall): string {
  return params === '' ? `/${name}` : `/${name} ${params}`;
}
