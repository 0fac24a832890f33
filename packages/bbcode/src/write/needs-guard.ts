const QUIET_END = /[\s\]]$/;
const QUIET_START = /^[\s[]/;

/** Whether ready code and literal text side by side could join into what neither is alone (client.md §3.2). */
export function needsGuard(left: string, right: string): boolean {
  return !QUIET_END.test(left) && !QUIET_START.test(right);
}
