export { startTrace, type Trace } from './trace/start-trace.ts';
