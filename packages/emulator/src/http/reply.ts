/** What goes back to an HTTP client. */
export interface HttpReply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Where to go instead, of a redirect. */
  readonly location?: string;
  /** Pages of other sites may read it. */
  readonly isForAll?: true;
}

export function json(status: number, value: unknown): HttpReply {
  return {
    status,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(value),
  };
}

export function text(status: number, body: string): HttpReply {
  return {
    status,
    type: 'text/plain; charset=utf-8',
    body: `${body}\n`,
  };
}
