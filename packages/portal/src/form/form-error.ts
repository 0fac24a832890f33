/** A form body that is too large, too deep or not a form; `message` says which limit it met. */
export class FormError extends Error {
  override readonly name: string = 'FormError';
}
