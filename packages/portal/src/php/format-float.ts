/**
 * A float as PHP prints it: `1.0e+25`, `1.5e-7`, `2.5`. PHP changes to the exponent below 1e-4 and above `digits`
 * places, JavaScript below 1e-6 and above 21 (portal.md §2 rule 3).
 */
export function formatFloat(
  value: number,
  { digits, exponent }: { readonly digits: number; readonly exponent: 'e' | 'E' },
): string {
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const scale = Number(power);
  if (scale >= -4 && scale < digits) return scale < 0 ? withoutExponent(mantissa, scale) : String(value);
  const whole = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return `${whole}${exponent}${scale < 0 ? '-' : '+'}${String(Math.abs(scale))}`;
}

function withoutExponent(mantissa: string, scale: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(-scale - 1)}${mantissa.replace('-', '').replace('.', '')}`;
}
