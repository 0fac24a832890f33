import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createTransport, Secret } from '@riposte/transport';
import { createRedactor } from '../../src/credentials/redactor.ts';

describe('createTransport takes a webhook', () => {
  it.each([
    ['https://portal.example/rest/1/code/', 'https://portal.example'],
    ['https://portal.example:8443/rest/1/code', 'https://portal.example:8443'],
    ['https://portal.example/rest/1/code///', 'https://portal.example'],
    ['https://portal.example/sub/rest/1/code/', 'https://portal.example'],
    ['http://127.0.0.1:4000/rest/1/code/', 'http://127.0.0.1:4000'],
    ['http://localhost/rest/1/code/', 'http://localhost'],
    ['http://[::1]:4000/rest/1/code/', 'http://[::1]:4000'],
  ])('%s', (webhook, portal) => {
    expect(createTransport({ webhook }).portal).toBe(portal);
  });

  it.each<[unknown, string]>([
    [undefined, 'undefined, not an address'],
    ['', 'string, not an address'],
    ['portal.example/rest/1/code/', 'text that is no address'],
    ['http://portal.example/rest/1/s3cret/', 'is not https'],
    ['http://127.0.0.1.evil.example/rest/1/s3cret/', 'is not https'],
    ['ftp://portal.example/rest/1/s3cret/', 'is not https'],
    ['https://portal.example/s3cret/', 'unexpected path'],
    ['https://portal.example/rest/x/s3cret/', 'unexpected path'],
    ['https://portal.example/rest/1/', 'unexpected path'],
    ['https://portal.example/rest/1/s3cret/imbot.register', 'unexpected path'],
  ])('and refuses %j without repeating its secret', (webhook, message) => {
    let thrown: unknown;
    try {
      createTransport({ webhook: webhook as string });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(String(thrown)).toContain(message);
    expect(inspect(thrown)).not.toContain('s3cret/');
  });
});

describe('Secret', () => {
  it('prints as [redacted] everywhere', () => {
    const secret = new Secret('s3cret');
    expect(
      [secret.toString(), JSON.stringify({ secret }), inspect({ secret }, { showHidden: true })].join(),
    ).not.toContain('s3cret');
    expect(String(secret)).toBe('[redacted]');
    expect(secret.reveal()).toBe('s3cret');
  });
});

describe('createRedactor', () => {
  it.each([
    [['abc', 'abcdef'], 'x abcdef y abc', 'x [redacted] y [redacted]'],
    [[''], 'nothing to hide', 'nothing to hide'],
    [['$&'], 'a $& b', 'a [redacted] b'],
  ])('%j', (secrets, text, expected) => {
    expect(createRedactor(secrets).redact(text)).toBe(expected);
  });
});
