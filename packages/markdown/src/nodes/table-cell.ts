import type { Handler } from '../convert/handler.ts';
import { convertChildren } from './convert-children.ts';

export const tableCell: Handler<'tableCell'> = ({ children }, context) => convertChildren(children, context);
