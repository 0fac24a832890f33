import { printJs, printJsString } from '../print/print-js.ts';
import type { Snippet } from '../snippet.ts';

/** The official SDK for JavaScript; `$b24` is whichever of its clients the program has. */
export function b24jssdk({ method, params }: Snippet): string {
  return `try {
  const response = await $b24.actions.v2.call.make({
    method: ${printJsString(method)},
    params: ${printJs(params, '    ')},
  });
  console.log(response.getData().result);
} catch (error) {
  console.error(error);
}
`;
}
