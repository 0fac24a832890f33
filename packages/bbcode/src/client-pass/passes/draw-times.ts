import type { Viewer } from '../../read/viewer.ts';
import { isTimeFormat } from '../../time/format-time.ts';

const TIME = /\[timestamp=(\d+)\s+format=([_a-z]+)]/gi;

/** `[timestamp=UNIX format=F]` in the viewer's culture (client.md §2). */
export function drawTimes(text: string, viewer: Pick<Viewer, 'formatTime'>): string {
  return text.replace(TIME, (whole, seconds: string, name: string) => {
    const format = name.toUpperCase();
    return isTimeFormat(format) ? viewer.formatTime(Number(seconds), format) : whole;
  });
}
