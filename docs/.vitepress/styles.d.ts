// The bundler takes style sheets; the compiler has only to know that.
declare module '*.css';
