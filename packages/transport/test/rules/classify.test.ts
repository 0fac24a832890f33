import { describe, expect, it } from 'vitest';
import { classify } from '../../src/rules/classify.ts';
import { errorRules } from '../../src/rules/error-rules.ts';

describe('classify', () => {
  it.each<[string, number, string, string?]>([
    ['QUERY_LIMIT_EXCEEDED', 503, 'safe', 'drain'],
    ['query_limit_exceeded', 200, 'safe', 'drain'],
    ['OPERATION_TIME_LIMIT', 429, 'safe', 'park'],
    ['', 429, 'safe', 'drain'],
    ['OVERLOAD_LIMIT', 503, 'never', 'open'],
    ['PORTAL_DELETED', 410, 'never', 'shut'],
    ['PORTAL_DELETED', 500, 'never', 'shut'],
    ['expired_token', 401, 'refresh'],
    ['invalid_token', 401, 'refresh'],
    ['NO_AUTH_FOUND', 401, 'never', 'open'],
    ['METHOD_CONFIRM_WAITING', 401, 'never'],
    ['INTERNAL_SERVER_ERROR', 500, 'ambiguous'],
    ['INTERNAL_SERVER_ERROR', 200, 'ambiguous'],
    ['WRONG_REQUEST', 400, 'ambiguous'],
    ['SENDING_FAILED', 400, 'ambiguous'],
    ['COMMAND_ANSWER_FAILED', 400, 'ambiguous'],
    ['MESSAGE_DUPLICATED_BY_UUID', 400, 'ambiguous', 'ask'],
    ['ATTACH_OVERSIZE', 400, 'never'],
    ['menu_ERROR', 400, 'never'],
    ['A_CODE_OF_TOMORROW', 400, 'never'],
    ['A_CODE_OF_TOMORROW', 200, 'never'],
    ['A_CODE_OF_TOMORROW', 500, 'ambiguous'],
    ['', 502, 'ambiguous'],
    ['0', 400, 'never'],
    ['X', 408, 'ambiguous'],
    ['X', 423, 'ambiguous'],
    ['X', 425, 'ambiguous'],
    ['constructor', 400, 'never'],
    ['__proto__', 503, 'ambiguous'],
  ])('%s with %i is %s', (code, status, expected, effect) => {
    expect(classify(code, status)).toMatchObject({
      class: expected,
      ...(effect !== undefined && { effect }),
    });
  });

  it('names a source for every rule, and keeps codes in upper case', () => {
    for (const [code, { source }] of Object.entries(errorRules)) {
      expect(source).toMatch(/^(?:transport|portal)\.md §\d/);
      expect(code).toBe(code.toUpperCase());
    }
  });
});
