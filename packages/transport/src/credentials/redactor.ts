import { redacted } from './secret.ts';

/** Takes secrets out of text that came from elsewhere: a portal may repeat what it was sent. */
export interface Redactor {
  readonly redact: (text: string) => string;
  /** Learns a secret; tokens change. */
  readonly add: (secret: string) => void;
}

/** The latest so many secrets are known: a chain of tokens adds two an hour. */
const most = 64;

export function createRedactor(secrets: readonly string[]): Redactor {
  const known = new Set<string>();
  const add = (secret: string): void => {
    for (const form of new Set(writtenForms(secret))) {
      if (form === '') continue;
      known.delete(form);
      known.add(form);
      const [oldest] = known;
      if (known.size > most * 3 && oldest !== undefined) known.delete(oldest);
    }
  };
  secrets.forEach(add);
  return {
    add,
    // The longest first, so that one secret inside another leaves nothing standing.
    redact: (text) =>
      [...known]
        .sort((a, b) => b.length - a.length)
        .reduce((left, secret) => left.replaceAll(secret, redacted), text)
        .replace(webhookPath, `$1${redacted}/`),
  };
}

/** As it stands in text, in an address, in a form and in JSON. */
function writtenForms(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(wellFormed(secret)),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
  ];
}

/** The code of any webhook, ours or not. */
const webhookPath = /(\/rest\/\d+\/)[^/\s?#"'<>]+(?:\/|(?=[\s?#"'<>]|$))/g;

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
