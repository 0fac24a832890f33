import { describe, expect, it } from 'vitest';
import { fromPayload, fromStored, imbot, toCode, type Issue } from '@riposte/builder';
import { judge, type Verdict } from '@riposte/portal';
import { compileAny } from '../support/compile-any.ts';
import { evaluate } from '../support/evaluate.ts';
import { readRequests } from '../support/read-requests.ts';

const parts = ['attach', 'keyboard', 'menu'] as const;

const kept = (verdict: Verdict, part: (typeof parts)[number], withBot: boolean): unknown => {
  const { stored = null, cleared = false } = verdict.parts[part] ?? {};
  if (cleared) return 'cleared';
  if (withBot || !Array.isArray(stored)) return stored;
  return stored.map((element: object) => ({ ...element, BOT_ID: 0 }));
};

const names = (issues: readonly Issue[], part: string, codes: RegExp): boolean =>
  issues.some(({ code, path }) => path[0] === part && codes.test(code));

describe.each(['payloads', 'portal-random', 'portal-hand'] as const)('recorded requests: %s', (name) => {
  const accepted = readRequests(name).filter(({ method, params }) => judge(method, params).error === null);

  it('are there', () => {
    expect(accepted.length).toBeGreaterThan(40);
  });

  it('come back: the printed source is stored the same, or the issues say what is not', () => {
    const told = { all: 0, part: 0 };
    for (const { id, method, params } of accepted) {
      const { reply, target, issues } = fromPayload({ method, params });
      const result = compileAny(evaluate(toCode(reply)), target!);
      if (!result.ok) {
        expect(
          issues.some(({ severity }) => severity === 'error'),
          id,
        ).toBe(true);
        told.all += 1;
        continue;
      }
      const before = judge(method, params);
      const after = judge(method, result.message.params);
      expect(after.error, id).toBeNull();
      expect(after.text?.stored ?? '', id).toBe(before.text?.stored ?? '');
      for (const part of parts) {
        if (names(issues, part, /^LIFT_(?:FIELDS|PART|ATTACHES)$/)) {
          told.part += 1;
          continue;
        }
        const withBot = !names(issues, part, /^LIFT_BOT$/);
        expect(kept(after, part, withBot), `${id} ${part}`).toEqual(kept(before, part, withBot));
      }
    }
    expect(told.all).toBeLessThan(accepted.length / 50);
    expect(told.part).toBeLessThan(accepted.length / 10);
  });

  it('come back twice as they come back once', () => {
    for (const { id, method, params } of accepted) {
      const once = fromPayload({ method, params });
      const result = compileAny(once.reply, once.target!);
      if (!result.ok) continue;
      const { reply, target } = fromPayload(result.message);
      const again = compileAny(reply, target!);
      expect(again.ok && again.message.params, id).toEqual(result.message.params);
      expect(toCode(reply), id).toBe(toCode(once.reply));
    }
  });

  it('come back from what the portal gives on reading', () => {
    for (const { id, method, params } of accepted) {
      const before = judge(method, params);
      const [attach, keyboard, menu] = parts.map((part) => before.parts[part]?.stored);
      const attaches = Array.isArray(attach) ? attach : attach && [attach];
      const { reply, issues } = fromStored({
        text: 'x',
        params: { ATTACH: attaches, KEYBOARD: keyboard, MENU: menu },
      });
      const result = reply.safeCompile(imbot.messageAdd({ dialogId: 'chat3', botId: 7 }));
      if (!result.ok) expect.fail(`${id}: ${JSON.stringify(result.issues)}`);
      const after = judge('imbot.message.add', result.message.params);
      for (const part of parts) {
        if (names(issues, part, /^LIFT_(?:FIELDS|ATTACHES)$/)) continue;
        const wanted = before.parts[part]?.cleared === true ? null : kept(before, part, false);
        expect(kept(after, part, false), `${id} ${part}`).toEqual(wanted);
      }
    }
  });
});
