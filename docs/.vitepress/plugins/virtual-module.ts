/** As much of a vite plugin as a module made of nothing needs. */
export interface VirtualModule {
  readonly name: string;
  readonly resolveId: (source: string) => string | undefined;
  readonly load: (id: string) => Promise<string> | undefined;
}

/** A module that is made while the site is built, when somebody imports it. */
export function virtualModule(name: string, make: () => Promise<string>): VirtualModule {
  const id = `\0${name}`;
  return {
    name,
    resolveId: (source) => (source === name ? id : undefined),
    load: (source) => (source === id ? remember(name, make) : undefined),
  };
}

// The build asks once for the pages, once for the server and once for each worker, through plugins of their own.
const made = new Map<string, Promise<string>>();

function remember(name: string, make: () => Promise<string>): Promise<string> {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}
