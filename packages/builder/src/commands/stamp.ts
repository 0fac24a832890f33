/** Seconds in base 36 between two signs that nobody begins a text with. */
const stamped = /^\s*~([0-9a-z]{1,9})~(?:\s|$)/;

/** Clocks of two machines that run the same bot differ; a stamp further ahead than this was not made by one. */
export const skew = 300;

export function writeStamp(packed: string): string {
  return `~${now().toString(36)}~ ${packed}`;
}

/** How many seconds ago a call was made, and its parameters; undefined where it does not say. */
export function readStamp(text: string): { readonly age: number; readonly packed: string } | undefined {
  const [whole = '', stamp] = stamped.exec(text) ?? [];
  return stamp === undefined
    ? undefined
    : { age: now() - parseInt(stamp, 36), packed: text.slice(whole.length) };
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
