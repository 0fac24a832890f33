/** What is left of a limit: `98.4 % free`; rounded down, so that it never promises more than there is. */
export function tellShare(free: number): string {
  return free < 0 ? 'too much' : `${percent(free)} free`;
}

export function percent(share: number): string {
  // Down to a tenth; the first rounding takes away what binary fractions add.
  return `${Math.floor(Number((share * 1_000).toFixed(6))) / 10} %`;
}
