import type { TargetMethod } from '../targets/target.ts';
import { commandAnswer } from './command-answer.ts';
import type { WireForm } from './wire-form.ts';

/** One wire form per method a reply compiles for. */
export const wireForms: { readonly [M in TargetMethod]: WireForm<M> } = {
  'imbot.command.answer': commandAnswer,
};
