/** As much of a vite plugin as a module made of nothing needs. */
export interface VirtualModule {
  readonly name: string;
  readonly resolveId: (source: string) => string | undefined;
  readonly load: (id: string) => Promise<string> | undefined;
}

/** A module that is made while the site is built, when somebody imports it. */
export function virtualModule(name: string, make: () => Promise<string>): VirtualModule {
  const id = `\0${name}`;
  let made: Promise<string> | undefined;
  return {
    name,
    resolveId: (source) => (source === name ? id : undefined),
    load: (source) => (source === id ? (made ??= make()) : undefined),
  };
}
