import fc from 'fast-check';

/** Addresses the portal takes. */
export function arbitraryUrl(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '/crm/deal/details/7/',
    'https://shop.example/a?b=1&c=[2]',
    'http://shop.example/ю "q"',
  );
}
