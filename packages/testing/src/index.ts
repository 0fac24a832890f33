export type { ButtonCall } from './buttons/button-call.ts';
export { card, type CardOptions } from './card/card.ts';
export type { Testable } from './compiling/testable.ts';
export type { MatcherResult } from './matchers/matcher-result.ts';
export { matchers } from './matchers/matchers.ts';
export { toCompile } from './matchers/to-compile.ts';
export { toFit, type FitOptions } from './matchers/to-fit.ts';
export { toHaveButton } from './matchers/to-have-button.ts';
export {
  recordingTransport,
  type Called,
  type RecordingOptions,
  type RecordingTransport,
  type Sent,
} from './recording/recording-transport.ts';
export { serializer, type SnapshotSerializer } from './serializer.ts';
export { checkTemplate, type CheckOptions, type Template } from './templates/check-template.ts';
export type { Finding } from './templates/finding.ts';
export type { Named } from './templates/named.ts';
export type { TemplateReport, WorstSize } from './templates/template-report.ts';
