import { reply } from '@riposte/builder';
import { renderPage } from '@riposte/preview';
import { describe, expect, it } from 'vitest';
import { hasPictures, withoutPictures } from '../../../playground/ui/without-pictures.ts';
import { sampleTargets } from '../../../playground/runtime/run/sample-targets.ts';

const target = sampleTargets['imbot.message.add'];
const pageOf = (message: ReturnType<typeof reply>): string => renderPage(message.compile(target));
const pictures = [
  reply('x').attach((a) => a.image('https://example.com/a.png')),
  reply('x').attach((a) => a.image('A picture', 'http://example.com/a.png', { width: 10, height: 10 })),
  reply('x').attach((a) => a.user('Ann', { avatar: 'https://example.com/a.png' })),
];

describe('a drawn message', () => {
  it.each(pictures.map(pageOf))('fetches no picture: %#', (page) => {
    expect(hasPictures(page)).toBe(true);
    const still = withoutPictures(page);
    expect(hasPictures(still)).toBe(false);
    expect(still).not.toContain('src="http');
    expect(still).toContain('content="img-src data:"');
  });

  it('that has none loses nothing', () => {
    const page = pageOf(reply('<img src="https://example.com/a.png">'));
    expect(hasPictures(page)).toBe(false);
    expect(withoutPictures(page).replace(/<meta http-equiv="[^"]*" content="img-src data:">\n/, '')).toBe(
      page,
    );
  });
});
