import { PASSED, type Check } from '../call/step.ts';

/** The end of an update that applies everything together: a part over the limit comes out here (portal.md §2 rule 6). */
export const saveChange: Check = (_, before) => {
  const refusal = before.find((step) => step.refusalOnSave !== undefined)?.refusalOnSave;
  return refusal === undefined ? PASSED : { refusal };
};
