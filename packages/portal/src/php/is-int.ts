const INT_BOUND = 2 ** 63;

/** Whether json_decode makes an int of this number: whole, and within 64 bits. JSON.stringify writes 2.0 as 2. */
export function isInt(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < INT_BOUND;
}
