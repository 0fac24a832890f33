/** The first of some growing numbers that is not below another. */
export function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle];
    if (number !== undefined && number < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}
