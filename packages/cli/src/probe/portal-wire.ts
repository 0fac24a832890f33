/** What a portal answered to one call. */
export interface WireAnswer {
  readonly status: number;
  readonly result: unknown;
  /** The error's code; undefined where there is none. */
  readonly error: string | undefined;
  readonly headers: Headers;
}

/** A portal as it is spoken to over the wire, without anything that helps. */
export interface PortalWire {
  readonly call: (method: string, params: object) => Promise<WireAnswer>;
  /** The same with a path below the webhook and a body of one's own. */
  readonly post: (path: string, body: string) => Promise<WireAnswer>;
}

/** Milliseconds between two calls: a portal takes two a second for long (transport.md §1.5). */
const PAUSE = 600;

/** Speaks to a portal through its webhook, so slowly that nobody else is kept from it. */
export function openWire(webhook: string, { pause = PAUSE }: { readonly pause?: number } = {}): PortalWire {
  const base = webhook.replace(/\/*$/, '/');
  const post: PortalWire['post'] = async (path, body) => {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const response = await fetch(base + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://example.com' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(65_000),
    });
    const { result, error } = readBody(await response.text());
    return { status: response.status, result, error, headers: response.headers };
  };
  return { post, call: (method, params) => post(method, JSON.stringify(params)) };
}

function readBody(text: string): Pick<WireAnswer, 'result' | 'error'> {
  try {
    const body = JSON.parse(text) as { readonly result?: unknown; readonly error?: unknown } | null;
    const error = body?.error;
    const code = typeof error === 'string' || typeof error === 'number' ? String(error) : undefined;
    return { result: body?.result, error: code };
  } catch {
    return { result: undefined, error: 'no JSON' };
  }
}
