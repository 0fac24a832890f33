/** Takes secrets out of text that came from elsewhere: a portal may repeat what it was sent. */
export type Redact = (text: string) => string;

export function redactor(secrets: readonly string[]): Redact {
  // The longest first, so that one secret inside another leaves nothing standing.
  const known = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return (text) => known.reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text);
}
