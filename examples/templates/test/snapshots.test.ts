import '@riposte/testing/vitest';
import { describe, expect, it } from 'vitest';
import { gallery, languages } from '../src/index.ts';

const messages = languages.flatMap((language) =>
  Object.entries(gallery(language)).map(([name, made]) => [name, language, made] as const),
);

describe('the template', () => {
  it.each(messages)('%s reads in %s as its snapshot says', async (name, language, made) => {
    expect(made).toCompile();
    await expect(made).toMatchFileSnapshot(`snapshots/${name}.${language}.txt`);
  });
});
