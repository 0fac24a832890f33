import { printPhp, printPhpString } from '../print/print-php.ts';
import type { Snippet } from '../snippet.ts';

/** The official class for PHP, which has its credentials in its settings. */
export function phpCrest({ method, params }: Snippet): string {
  return `<?php
require_once('crest.php');

$result = CRest::call(
    ${printPhpString(method)},
    ${printPhp(params, '    ')}
);

print_r($result);
`;
}
