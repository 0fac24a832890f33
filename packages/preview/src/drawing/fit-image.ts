const largestSide = 272;
const smallestContained = 100;

/**
 * The size at which the client draws a picture: first its height is fitted, then its width (client.md §5).
 * The proportion is taken once and reused, since the client's own fractions come from that.
 */
export function fitImage(
  width: number | undefined,
  height: number | undefined,
): { readonly width: number; readonly height: number; readonly fit: 'cover' | 'contain' } | undefined {
  if (width === undefined || height === undefined) return undefined;
  const proportion = width / height;
  let fitted = { width, height };
  if (fitted.height > largestSide) fitted = { width: largestSide * proportion, height: largestSide };
  if (fitted.width > largestSide) fitted = { width: largestSide, height: largestSide / proportion };
  const fit = Math.min(fitted.width, fitted.height) < smallestContained ? 'cover' : 'contain';
  return { ...fitted, fit };
}
