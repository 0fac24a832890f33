/** The portal refused a call; `code` is its own word for why. */
export class PortalError extends Error {
  override readonly name: string = 'PortalError';
  readonly method: string;
  readonly code: string;
  readonly httpStatus: number;

  constructor(refusal: {
    readonly method: string;
    readonly code: string;
    readonly description: string;
    readonly httpStatus: number;
  }) {
    super(`${refusal.method}: ${refusal.description} [${refusal.code}, HTTP ${refusal.httpStatus}]`);
    this.method = refusal.method;
    this.code = refusal.code;
    this.httpStatus = refusal.httpStatus;
  }
}
