/** Where a dot of the client's patterns stops. */
export function lineEnd(): RegExp {
  return /[\n\r\u2028\u2029]/g;
}
