import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createTransport, Secret, type Credentials } from '@riposte/transport';
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
    [undefined, 'is empty: its variable may not be set'],
    [null, 'is object, not text'],
    ['', 'is empty: its variable may not be set'],
    [' \n', 'is empty: its variable may not be set'],
    [5, 'is number, not text'],
    [new URL('https://portal.example/rest/1/s3cret/'), 'is object, not text'],
    ['portal.example/rest/1/s3cret/', 'lacks https:// at its beginning'],
    ['portal.example:8443/rest/1/s3cret/', 'lacks https:// at its beginning'],
    ['"https://portal.example/rest/1/s3cret/"', 'stands in quotes'],
    ['https://…/rest/1/…/', 'is the placeholder of an example'],
    ['https://portal.example/rest/1/…/', 'is the placeholder of an example'],
    ['https://<portal>/rest/1/s3cret/', 'is the placeholder of an example'],
    ['s3cret/', 'is no address'],
    ['http://portal.example/rest/1/s3cret/', 'is not https'],
    ['http://127.0.0.1.evil.example/rest/1/s3cret/', 'is not https'],
    ['ftp://portal.example/rest/1/s3cret/', 'is not https'],
    ['https://portal.example', 'has another path'],
    ['https://portal.example/s3cret/', 'has another path'],
    ['https://portal.example/rest/x/s3cret/', 'has another path'],
    ['https://portal.example/rest/1/', 'lacks its code'],
    ['https://portal.example/rest/1/s3cret/imbot.register', 'goes on after its code'],
  ])('and refuses %j without repeating its secret', (webhook, message) => {
    let thrown: unknown;
    try {
      createTransport({ webhook: webhook as string });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(String(thrown)).toContain(message);
    expect(String(thrown)).toContain('https');
    expect(inspect(thrown)).not.toContain('s3cret/');
  });
});

describe('createTransport refuses, without repeating it,', () => {
  it.each<[unknown, string]>([
    [undefined, 'The credentials are undefined, not an object like { webhook }'],
    ['https://portal.example/rest/1/s3cret/', 'The credentials are string, not an object like { webhook }'],
    [{}, 'The webhook is empty: its variable may not be set'],
  ])('%j', (credentials, message) => {
    expect(() => createTransport(credentials as Credentials)).toThrow(message);
    expect(() => createTransport(credentials as Credentials)).not.toThrow('s3cret/');
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
