/**
 * Whether a call may be made again although it may have run: `keyed`, because the portal knows its key; `natural`,
 * because twice comes to the same as once; `never`, because it would be done twice.
 */
export type RepeatRule = 'keyed' | 'natural' | 'never';
