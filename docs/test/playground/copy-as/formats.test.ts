import { runInNewContext } from 'node:vm';
import { imbot, imbotV2, im, reply, fmt, command, type Compiled } from '@riposte/builder';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../playground/copy-as/formats.ts';
import type { Snippet } from '../../../playground/copy-as/snippet.ts';
import { drawCall } from '../../../playground/runtime/draw/draw-call.ts';
import { readPhpArray } from './support/read-php.ts';
import { readCurl } from './support/read-shell.ts';

const hostile = `It's "quoted" \\ back\\' $HOME \`id\` $(id) <?php ?> */ // # \n\t\u2028 é ✓ 🙂 '\\''`;
const take = command('take', String);
const message = reply(fmt`${fmt.bold('x')} ${hostile}`)
  .attach((a) => a.message(hostile).grid({ [hostile]: hostile }))
  .keyboard((k) => k.command("It's", take(hostile)).link('Open', '/crm/'));

const compiled: readonly Compiled[] = [
  message.compile(imbot.messageAdd({ dialogId: 'chat5', botId: 39 })),
  message.compile(imbotV2.messageSend({ dialogId: 'chat5', botId: 39 })),
  message.compile(im.messageAdd({ dialogId: 7, botId: 39 })),
  reply('x').compile(imbot.messageUpdate({ messageId: 5 })),
  reply('x').compile(im.notify({ userId: 7, tag: 'a' })),
  reply('x').compile(im.notifySystemAdd({ userId: 7 })),
];
const snippets = compiled.map(({ method, params }): Snippet => ({
  method,
  params,
  program: drawCall({ method, params }).program,
}));
const table = snippets.map((snippet) => [snippet.method, snippet] as const);

/** Values that travel as JSON, with keys and texts of any kind. */
const params = fc.dictionary(
  fc.oneof(fc.constantFrom('MESSAGE', '__proto__', "it's", '7'), fc.string({ unit: 'grapheme' })),
  fc.jsonValue({ stringUnit: 'grapheme' }),
  { minKeys: 1 },
);

const withoutEmpty = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (isEmpty(inner) ? [] : inner)));
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Runs JavaScript with the names it takes for granted; gives the arguments of the one call it makes. */
async function callOf(code: string, name: '$b24' | 'BX24'): Promise<readonly unknown[]> {
  const calls: unknown[][] = [];
  const record = (...args: unknown[]): object => {
    calls.push(args);
    return { getData: () => ({ result: true }) };
  };
  const known = { $b24: { actions: { v2: { call: { make: record } } } }, BX24: { callMethod: record } };
  await runInNewContext(`(async () => {${code}})()`, {
    [name]: known[name],
    console: { log: record, error: record },
  });
  return calls[0] ?? [];
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('copied as', () => {
  it.each(table)('TypeScript, %s compiles to the same and is sent', (_method, snippet) => {
    const code = formats.typescript.write(snippet);
    const { diagnostics = [], outputText } = ts.transpileModule(code, {
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    expect(diagnostics).toEqual([]);
    expect(outputText).toMatch(/import \{ createTransport \}[\s\S]*transport\.send\(message\)/);
  });

  it.each([
    ['imbot.message.add', 'clientId: process.env.CLIENT_ID!'],
    ['imbot.v2.Chat.Message.send', 'botToken: process.env.BOT_TOKEN!'],
    ['im.message.add', '({ webhook: process.env.B24! })'],
  ])('TypeScript, %s has the credentials it needs', (method, expected) => {
    const snippet = snippets.find((one) => one.method === method)!;
    expect(formats.typescript.write(snippet)).toContain(expected);
  });

  it.each(table)('cURL, %s is what would be sent', (method, snippet) => {
    const webhook = readCurl(formats.curlWebhook.write(snippet));
    const oauth = readCurl(formats.curlOauth.write(snippet));
    const { CLIENT_ID, botToken, ...body } = JSON.parse(webhook.at(-2) ?? '') as Record<string, unknown>;
    const { auth, ...other } = JSON.parse(oauth.at(-2) ?? '') as Record<string, unknown>;
    expect([body, other]).toEqual([snippet.params, snippet.params]);
    expect(webhook.at(-1)).toBe(
      `https://**put_your_bitrix24_address**/rest/**put_your_user_id_here**/**put_your_webhook_here**/${method}`,
    );
    expect(oauth.at(-1)).toBe(`https://**put_your_bitrix24_address**/rest/${method}`);
    expect(auth).toBe('**put_access_token_here**');
    const isTagged = 'TAG' in body;
    expect([CLIENT_ID !== undefined, botToken !== undefined]).toEqual([
      /^imbot\.(?!v2)/.test(method) || isTagged,
      method.startsWith('imbot.v2'),
    ]);
  });

  it.each(table)('JavaScript, %s is what would be sent', async (method, snippet) => {
    const [made] = await callOf(formats.b24jssdk.write(snippet), '$b24');
    const [named, sent] = await callOf(formats.bx24Js.write(snippet), 'BX24');
    expect(plain([made, named, sent])).toEqual([{ method, params: snippet.params }, method, snippet.params]);
  });

  it.each(table)('PHP, %s is what would be sent', (method, snippet) => {
    const code = formats.phpCrest.write(snippet);
    expect(code).toMatch(/^<\?php\nrequire_once\('crest\.php'\);\n/);
    expect(code).toContain(`CRest::call(\n    '${method}',`);
    expect(readPhpArray(code)).toEqual(snippet.params);
  });

  it('JavaScript and PHP, any value stays what it is', async () => {
    await fc.assert(
      fc.asyncProperty(params, async (given) => {
        const snippet: Snippet = { method: 'im.notify', params: given, program: '' };
        const [made] = await callOf(formats.b24jssdk.write(snippet), '$b24');
        expect(plain(made)).toEqual(plain({ method: 'im.notify', params: given }));
        expect(readPhpArray(formats.phpCrest.write(snippet))).toEqual(withoutEmpty(given));
      }),
    );
  });

  it('cURL, any value stays what it is', () => {
    fc.assert(
      fc.property(params, (given) => {
        const words = readCurl(formats.curlOauth.write({ method: 'im.notify', params: given, program: '' }));
        expect(JSON.parse(words.at(-2) ?? '')).toEqual({
          ...plain(given)!,
          auth: '**put_access_token_here**',
        });
      }),
      { numRuns: 25 },
    );
  });
});
