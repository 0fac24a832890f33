import { describe, expect, it } from 'vitest';
import { at, pathOf, top, wirePathOf, within, type Place } from '../../src/report/place.ts';

const attach = top('attach', 'ATTACH');
const fields = top(null, 'fields');

describe('a place', () => {
  it.each<readonly [Place, readonly unknown[], string]>([
    [attach, ['attach'], 'ATTACH'],
    [at(attach, 2), ['attach', 2], 'ATTACH[2]'],
    [
      at(at(within(attach, 'BLOCKS'), 0), 'RICH_LINK'),
      ['attach', 0, 'richLink'],
      'ATTACH.BLOCKS[0].RICH_LINK',
    ],
    [at(fields, 'attach'), ['attach'], 'fields.attach'],
    [at(at(attach, 0), 'OFF_BG_COLOR'), ['attach', 0, 'offBgColor'], 'ATTACH[0].OFF_BG_COLOR'],
    [at(attach, 'someKey'), ['attach', 'someKey'], 'ATTACH.someKey'],
  ])('is %j for an author and %j on the wire', (place, path, wirePath) => {
    expect(pathOf(place)).toEqual(path);
    expect(wirePathOf(place)).toBe(wirePath);
  });
});
