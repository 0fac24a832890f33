import type { Issue, Path } from '@riposte/portal';

/** Something worth knowing about how a reply was made; it never fails a message. */
export interface Note extends Pick<Issue, 'code' | 'message' | 'hint'> {
  readonly path?: Path;
}
