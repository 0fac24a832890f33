/** The portal paid for the application. */
export interface AppPaymentEvent {
  readonly kind: 'app-payment';
}

/** ONAPPPAYMENT */
export function readAppPayment(): readonly AppPaymentEvent[] {
  return [{ kind: 'app-payment' }];
}
