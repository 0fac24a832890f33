import type { Check } from '../check.ts';
import { brokenJson } from './broken-json.ts';
import { invisibleSpace } from './invisible-space.ts';
import { keyAfterRefusal } from './key-after-refusal.ts';
import { keyRepeated } from './key-repeated.ts';
import { largestAttach } from './largest-attach.ts';
import { longText } from './long-text.ts';
import { methodNames } from './method-names.ts';
import { otherOrigin } from './other-origin.ts';
import { resultInBatch } from './result-in-batch.ts';
import { typeError } from './type-error.ts';

/** Everything the probe looks at, by name. */
export const checks = {
  methodNames,
  brokenJson,
  resultInBatch,
  keyRepeated,
  keyAfterRefusal,
  largestAttach,
  longText,
  invisibleSpace,
  typeError,
  otherOrigin,
} as const satisfies Readonly<Record<string, Check>>;
