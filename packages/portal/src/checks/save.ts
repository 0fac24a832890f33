import { PASSED, type Check } from '../call/step.ts';

/** The end of every sending: what only the saving of a message finds comes out here (portal.md §2 rule 5). */
export const save: Check = (_, before) => {
  const refusal = before.find((step) => step.refusalOnSave !== undefined)?.refusalOnSave;
  return refusal === undefined ? PASSED : { refusal };
};
