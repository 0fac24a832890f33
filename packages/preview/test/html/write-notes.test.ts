import { describe, expect, it } from 'vitest';
import { writeNotes } from '../../src/html/write-notes.ts';

describe('writeNotes', () => {
  it('writes nothing of nothing', () => {
    expect(writeNotes([])).toBe('');
  });

  it('writes messages as text', () => {
    expect(writeNotes([{ code: 'MALFORMED', path: ['menu'], message: '<b>' }])).toBe(
      '<ul class="riposte-notes" aria-label="Notes on this preview"><li>&lt;b&gt;</li></ul>',
    );
  });
});
