const TITLE = /title=(.*[^\s\]])/i;

/** The title of an icon tag; it ends where the next parameter begins. Undefined where there is none. */
export function iconTitle(tag: string): string | undefined {
  const title = TITLE.exec(tag)?.[1];
  return title === undefined
    ? undefined
    : ['width=', 'height=', 'size='].reduce((left, name) => left.split(name, 1)[0] ?? '', title);
}
