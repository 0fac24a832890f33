import { describe, expect, it } from 'vitest';
import { fromPayload, fromStored, toCode } from '@riposte/builder';

const codeOf = (...blocks: readonly object[]): string =>
  toCode(
    fromPayload({
      method: 'imbot.message.add',
      params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x', ATTACH: { BLOCKS: blocks } },
    }).reply,
  ).replace(/\s+/g, '');

describe('blocks read back as the builder writes them', () => {
  it.each<[object, string]>([
    [{ DELIMITER: { SIZE: 200 } }, '.delimiter()'],
    [{ DELIMITER: { SIZE: 50, COLOR: '#fff' } }, '.delimiter({size:50,color:'],
    [{ USER: { NAME: 'Ann', USER_ID: 7 } }, ".user('Ann',{userId:7})"],
    [{ USER: { NAME: 'Bot', BOT_ID: 39, AVATAR: '/b.png' } }, ".user('Bot',{botId:39,avatar:'/b.png'})"],
    [{ USER: { NAME: 'Site', LINK: '/x' } }, ".user('Site',{link:'/x'})"],
    [{ IMAGE: { LINK: '/i.png', NAME: 'Chart', WIDTH: 9 } }, ".image('Chart','/i.png',{width:9})"],
    [{ FILE: { LINK: '/f.pdf', NAME: 'Offer', SIZE: 9 } }, ".file('Offer','/f.pdf',{size:9})"],
    [{ RICH_LINK: { LINK: '/r', NAME: 'Card', DESC: 'd' } }, ".richLink('Card','/r',{desc:'d'})"],
    [{ GRID: [{ NAME: 'a', VALUE: 'b', DISPLAY: 'ROW' }] }, "{display:'row'}"],
  ])('%j', (block, code) => {
    expect(codeOf(block)).toContain(code);
  });
});

describe('what no block of the builder stores is kept in the portal’s own keys, or named', () => {
  it.each<[unknown, readonly string[]]>([
    [{ DELIMITER: 'x' }, []],
    [{ USER: [{ NAME: 5 }] }, []],
    [{ USER: [] }, []],
    [{ IMAGE: [] }, []],
    [{ GRID: 'x' }, []],
  ])('%j', (block) => {
    const read = (): unknown => fromStored({ text: 'x', params: { ATTACH: { BLOCKS: [block] } } });
    expect(read).not.toThrow();
  });
});

describe('a description', () => {
  const read = (DESCRIPTION: string, text = 'one'): string =>
    toCode(
      fromStored({
        text: 'x',
        params: { ATTACH: { BLOCKS: [{ MESSAGE: text }], DESCRIPTION, COLOR_TOKEN: 'base' } },
      }).reply,
    );

  it.each<[string, string, string, string]>([
    ['none', '', 'one', ".message('one')"],
    ['a plain one', 'Short', 'one', ".description('Short')"],
    ['one with BB code', '[b]Short[/b]', 'one', ".description(raw('[b]Short[/b]'))"],
    ['one of two lines, which is that of a block', 'one\ntwo', 'one\ntwo', "AS_DESCRIPTION: 'Y'"],
    ['one of two lines, which no block says', 'one\ntwo', 'one', ".description('one two')"],
  ])('%s', (_name, description, text, code) => {
    expect(read(description, text)).toContain(code);
  });
});
