declare module 'virtual:playground-runtime' {
  export const frame: string;
  export const worker: string;
}

declare module 'virtual:playground-types' {
  /** Declarations by their place: `/node_modules/@riposte/builder/index.d.ts`. */
  export const files: Readonly<Record<string, string>>;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
