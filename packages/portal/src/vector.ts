/** Judging in the form of the recorded answers of a portal, for tests and for models in other languages. */
export { toExpected, type Expected, type ExpectedPart } from './vector/expected.ts';
export { judgeVector, type Vector } from './vector/judge-vector.ts';
