/** What only Node can do: stores in files, shared by processes, and diagnostics. */
export { channels, diagnostics } from './node/diagnostics.ts';
export { fileEventLog } from './node/file-event-log.ts';
export { fileLimiterStore } from './node/file-limiter-store.ts';
export { fileTokenStore, type FileTokenStore } from './node/file-token-store.ts';
export { holdLock, type ForeignLock, type HeldLock } from './node/hold-lock.ts';
