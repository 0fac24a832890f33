import type { Sent } from '../errors/connection-error.ts';

/** Failures of fetch before a byte of the request left (transport.md §1.8); any other may have come after. */
export const failureRules: Readonly<Record<string, Exclude<Sent, 'maybe'>>> = {
  ENOTFOUND: 'no',
  EAI_AGAIN: 'no',
  ECONNREFUSED: 'no',
  EHOSTUNREACH: 'no',
  ENETUNREACH: 'no',
  UND_ERR_CONNECT_TIMEOUT: 'no',
  CERT_HAS_EXPIRED: 'never',
  CERT_NOT_YET_VALID: 'never',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'never',
  SELF_SIGNED_CERT_IN_CHAIN: 'never',
  UNABLE_TO_GET_ISSUER_CERT: 'never',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'never',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'never',
  ERR_TLS_CERT_ALTNAME_INVALID: 'never',
  ERR_SSL_WRONG_VERSION_NUMBER: 'never',
};
