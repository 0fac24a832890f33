/** Code in a fence that may not be closed yet: what may become its end is held back, and so is a name half written. */
export function completeFence(written: string): string {
  const lines = written.split('\n');
  const [opening = ''] = lines;
  const [fence = '```'] = /^(?:`+|~+)/.exec(opening) ?? [];
  const last = (lines.at(-1) ?? '').replace(/^[ \t>]*/, '').trimEnd();
  if (lines.length === 1) return '';
  const isFence = last !== '' && last === fence.charAt(0).repeat(last.length);
  return isFence && last.length < fence.length ? lines.slice(0, -1).join('\n') : written;
}
