import { expect } from 'vitest';

const tag = /<(\/?)([a-z]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/gu;
const attribute = / ([a-z-]+)(?:="([^"]*)")?/gu;
const tags = /^(?:a|b|br|button|details|div|i|img|li|s|span|summary|table|tbody|td|th|tr|u|ul)$/u;
const attributes =
  /^(?:alt|aria-(?:hidden|label)|class|colspan|data-(?:action|app|bot|chat|command|context|lines|params|user|value)|disabled|height|href|loading|referrerpolicy|rel|role|scope|src|style|target|title|type|width)$/u;
const address = /^(?:\/|https?:\/\/|ftp:\/\/|mailto:|tel:|callto:|skype:|viber:)/u;
const style =
  /^(?:(?:width|height|font-size):[\d.e+-]+px|(?:color|background):#[\da-f]{6}|object-fit:(?:cover|contain))(?:;(?:(?:width|height):[\d.e+-]+px|background:#[\da-f]{6}|object-fit:(?:cover|contain)))*$/u;

/** Fails unless a fragment is made of known elements, rightly nested, with known attributes and harmless values. */
export function checkMarkup(html: string): void {
  const open: string[] = [];
  const rest = html.replaceAll(tag, (_, slash: string, name: string, list: string) => {
    expect(name).toMatch(tags);
    if (slash !== '') expect(open.pop()).toBe(name);
    else if (name !== 'br' && name !== 'img') open.push(name);
    for (const [, key = '', value = ''] of list.matchAll(attribute)) {
      expect(key).toMatch(attributes);
      if (key === 'href' || key === 'src') expect(value).toMatch(address);
      if (key === 'style') expect(value).toMatch(style);
    }
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/u);
}
