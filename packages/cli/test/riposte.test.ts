import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from '../src/picture/find-chromium.ts';
import { runRiposte } from './run-riposte.ts';

const answer = {
  COMMAND_ID: 99,
  MESSAGE_ID: 7,
  MESSAGE: 'Accepted',
  ATTACH: [{ MESSAGE: 'Details' }],
  KEYBOARD: [{ TEXT: 'Repeat', LINK: '/' }],
  MENU: [{ TEXT: 'Site', LINK: '/' }],
};

describe('riposte preview', () => {
  it('shows bare parameters as a command answer', async () => {
    const { code, out } = await runRiposte(['preview', '-', '--width', '40'], JSON.stringify(answer));
    expect(code).toBe(0);
    expect(out).toContain('Accepted');
    expect(out).toContain('Details');
    expect(out).toContain('[ Repeat ]');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('gives a page with --html', async () => {
    const request = { method: 'imbot.command.answer', params: answer };
    const { code, out } = await runRiposte(['preview', '-', '--html'], JSON.stringify(request));
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/i);
  });

  it('shows a compiled message from standard input, and what its reader will not see', async () => {
    const compiled = {
      method: 'im.message.add',
      params: {
        DIALOG_ID: 'chat5',
        MESSAGE: 'Accepted',
        ATTACH: { BLOCKS: [{ GRID: [{ NAME: 'Client', VALUE: 'Ann', DISPLAY: 'TABLE' }] }] },
        KEYBOARD: { BOT_ID: 39, BUTTONS: [{ TEXT: 'Repeat', LINK: '/' }] },
      },
      sizes: {},
      warnings: [],
      key: null,
    };
    const { code, out, err } = await runRiposte(['preview'], JSON.stringify(compiled));
    expect(code).toBe(0);
    expect(out).toContain('[ Repeat ]');
    expect(err).toContain('[TABLE_NOT_SHOWN]');
    expect(err).not.toContain('[TABLE_UNSEEN]');
  });

  it('shows the line of a push, and says that it is approximate', async () => {
    const { out, err } = await runRiposte(['preview', '--client', 'push'], JSON.stringify(answer));
    expect(out).toContain('Accepted 📎 Attachment');
    expect(out).not.toContain('Repeat');
    expect(err).toMatch(/^drawn {2}message: .*approximate.*\[APPROXIMATE\]$/m);
  });

  it.runIf(findChromium() !== undefined)(
    'writes a picture with --png',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'riposte-test-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      const file = join(folder, 'message.png');
      const { code, out } = await runRiposte(
        ['preview', '--png', file, '--width', '400'],
        JSON.stringify(answer),
      );
      expect({ code, out }).toEqual({ code: 0, out: '' });
      const png = await readFile(file);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      // Twice as many pixels, for sharp screens; and a message is higher than a line.
      expect(png.readUInt32BE(16)).toBe(800);
      expect(png.readUInt32BE(20)).toBeGreaterThan(200);
    },
    120_000,
  );

  it('exits with 1 and one clear line where there is no browser for --png', async () => {
    const { code, err } = await runRiposte(['preview', '--png', 'x.png'], JSON.stringify(answer), {
      CHROMIUM: '/no/such/browser',
    });
    expect(code).toBe(1);
    expect(err).toBe(
      '--png needs Chromium or Chrome, and none was found. Install it, or name it in CHROMIUM.\n',
    );
  });

  it('exits with 1 and says why when the portal would refuse', async () => {
    const { code, err } = await runRiposte(['preview', '-'], JSON.stringify({ ...answer, MESSAGE: ' ' }));
    expect(code).toBe(1);
    expect(err).toContain('[MESSAGE_EMPTY]');
  });

  it.each<[string, readonly string[], string, string]>([
    [
      'a file that is not there',
      ['preview', 'no/such/file.json'],
      '',
      'no/such/file.json cannot be read: there is no such file.',
    ],
    ['text that is no JSON', ['preview', '-'], '{', 'The input is no JSON'],
    ['JSON that is no object', ['preview', '-'], '5', 'A request is 5, not an object.'],
    ['parameters without a method', ['preview', '-'], '{"params":{}}', 'has params and no method'],
    ['several messages', ['preview'], '[{"MESSAGE":"a"},{"MESSAGE":"b"}]', 'There are several requests'],
    ['a client that is none', ['preview', '--client', 'tv'], '{}', 'web, mobile, push'],
    ['a width that is none', ['preview', '-', '--width', 'abc'], '{}', 'a number of columns'],
    ['a width too small', ['preview', '-', '--width', '5'], '{}', 'a number of columns'],
    [
      'a method that is none',
      ['preview', '-'],
      '{"method":"im.fly"}',
      'The method "im.fly" is none of: imbot.',
    ],
  ])('exits with 2 for %s', async (_name, args, input, message) => {
    const { code, err } = await runRiposte(args, input);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('riposte', () => {
  it('tells its version', async () => {
    expect((await runRiposte(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('lists its commands', async () => {
    const { code, out } = await runRiposte(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/preview .*\n[\s\S]*portal /);
  });

  it.each([['nothing-like-this'], ['preview', '-', '--nothing']])('exits with 2 for %s', async (...args) => {
    expect((await runRiposte(args)).code).toBe(2);
  });
});
