import { shallowRef, watch, type ShallowRef } from 'vue';
import type { Problem } from '../editor/problem.ts';
import type { Types } from '../types/open-types.ts';

/** Milliseconds without a key before the code is checked. */
const pause = 350;

/** What the compiler says of the code, a moment after it has changed. */
export function followTypes(types: Types, code: () => string): Readonly<ShallowRef<readonly Problem[]>> {
  const problems = shallowRef<readonly Problem[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async (): Promise<void> => {
    const checked = code();
    const found = await types.ask('check', { code: checked });
    if (checked === code() && found !== undefined) problems.value = found;
  };
  watch(code, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pause);
  });
  void check();
  return problems;
}
