/**
 * PHP's json_encode with JSON_UNESCAPED_UNICODE, written out slowly and by other means than the model: on top of
 * JSON.stringify, with a replacement for each thing that PHP writes otherwise.
 */
export function phpJson(value: unknown): string {
  if (typeof value === 'number') return phpNumber(value);
  if (typeof value === 'string') {
    return JSON.stringify(value)
      .replaceAll('/', '\\/')
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029');
  }
  if (Array.isArray(value)) return `[${value.map(phpJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${phpJson(key)}:${phpJson(inner)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

function phpNumber(value: number): string {
  const text = String(value);
  if (Number.isInteger(value) && Math.abs(value) <= 2 ** 63) return text;
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 17) return power < -6 || text.includes('e') ? value.toFixed(20) : text;
  return `${digits.includes('.') ? digits : `${digits}.0`}e${power < 0 ? '-' : '+'}${String(Math.abs(power))}`;
}

export function countCodePoints(text: string): number {
  return Array.from(text).length;
}
