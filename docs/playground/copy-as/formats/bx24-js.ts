import { printJs, printJsString } from '../print/print-js.ts';
import type { Snippet } from '../snippet.ts';

/** The library inside an application's own frame. */
export function bx24Js({ method, params }: Snippet): string {
  return `BX24.callMethod(
  ${printJsString(method)},
  ${printJs(params, '  ')},
  (result) => {
    if (result.error()) {
      console.error(result.error());
    } else {
      console.log(result.data());
    }
  },
);
`;
}
