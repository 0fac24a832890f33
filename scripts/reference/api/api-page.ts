/** A page about what a package exports. */
export interface ApiPage {
  /** Of the package's folder: `builder`. */
  readonly name: string;
  /** `@riposte/builder` */
  readonly title: string;
  readonly body: string;
}
