const TITLE = /title=(.*[^\s\]])/i;
const PARAMETER = /(?:width|height|size)=/;

/** The title of an icon tag; it ends where another parameter begins. Undefined where there is none. */
export function iconTitle(tag: string): string | undefined {
  const title = TITLE.exec(tag)?.[1];
  const end = title?.search(PARAMETER) ?? -1;
  return end === -1 ? title : title?.slice(0, end);
}
