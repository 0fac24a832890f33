import { existsSync } from 'node:fs';

/** Where an installed Chromium is looked for, or a browser made of it; `CHROMIUM` names another. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of an installed Chromium; undefined where there is none. `CHROMIUM`, where set, is the only place. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  return (named === undefined || named === '' ? places : [named]).find((path) => existsSync(path));
}
