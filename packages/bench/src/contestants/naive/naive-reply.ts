import { produce } from 'immer';
import type { BlockContent, ButtonContent } from '../../content/content.ts';
import { blockOf, breakTags, buttonOf } from '../payload.ts';

interface State {
  readonly text: string;
  readonly blocks: readonly object[];
  readonly buttons: readonly object[];
}

/** A builder whose every call is a draft of the whole. */
export class NaiveReply {
  readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  block(element: BlockContent): NaiveReply {
    return new NaiveReply(
      produce(this.state, (draft) => {
        draft.blocks.push(blockOf(element, breakTags));
      }),
    );
  }

  button(element: ButtonContent): NaiveReply {
    return new NaiveReply(
      produce(this.state, (draft) => {
        draft.buttons.push(buttonOf(element));
      }),
    );
  }
}
