import { transform } from 'sucrase';

/** TypeScript as JavaScript with the same lines; imports become calls of `require`. Throws what does not parse. */
export function toJavaScript(code: string): string {
  return transform(code, {
    transforms: ['typescript', 'imports'],
    disableESTransforms: true,
    production: true,
  }).code;
}
