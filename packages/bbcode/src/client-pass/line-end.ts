/** Where a dot of the client's patterns stops. */
export const LINE_END = /[\n\r\u2028\u2029]/g;
