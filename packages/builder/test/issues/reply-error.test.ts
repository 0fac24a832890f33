import { describe, expect, it } from 'vitest';
import { ReplyError } from '@riposte/builder';

const issue = {
  code: 'X',
  severity: 'error',
  path: ['text'],
  message: 'It is empty.',
  hint: 'Fill it.',
} as const;

describe('ReplyError', () => {
  it('tells all errors, each with its place, and goes by the first', () => {
    const error = new ReplyError([{ ...issue, code: 'N', severity: 'note' }, issue, { ...issue, code: 'Y' }]);
    expect(error.code).toBe('X');
    expect(error.issues).toHaveLength(3);
    expect(error.message).toBe(
      '2 problems with this reply:\n  text: It is empty. Fill it. [X]\n  text: It is empty. Fill it. [Y]',
    );
  });

  it('says nothing of a place where there is none', () => {
    expect(new ReplyError([{ ...issue, path: [] }]).message).toBe(
      'One problem with this reply:\n  It is empty. Fill it. [X]',
    );
  });

  it.each([undefined, null, 5, 'x', {}, [null], [{ severity: 'error' }], [5]])(
    'is an error of its own for %j, which are no issues',
    (given) => {
      const error = new ReplyError(given as never);
      expect(error.code).toBe('UNKNOWN');
      expect(error.issues).toEqual([]);
    },
  );
});
