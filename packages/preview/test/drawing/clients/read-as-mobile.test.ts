import { describe, expect, it } from 'vitest';
import { readAsMobile } from '../../../src/drawing/clients/read-as-mobile.ts';
import { run } from '../../support/run.ts';

describe('readAsMobile', () => {
  it('shows links into a chat and open lines as plain text', () => {
    const runs = [run('a', 'b', 'context:chat5'), run('b', 'lines:imol|9'), run('c', 'user:2')];
    expect(readAsMobile(runs)).toEqual([run('a', 'b'), run('b'), run('c', 'user:2')]);
  });
});
