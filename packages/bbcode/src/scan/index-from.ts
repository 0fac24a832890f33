/** The index of the first of some growing numbers that is not below another; their count where all are. */
export function indexFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle];
    if (number !== undefined && number < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
