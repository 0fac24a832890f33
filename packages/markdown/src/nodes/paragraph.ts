import type { Handler } from '../convert/handler.ts';
import { convertChildren } from './convert-children.ts';

export const paragraph: Handler<'paragraph'> = ({ children }, context) => convertChildren(children, context);
