import { fmt } from '@riposte/builder';
import type { Handler } from '../convert/handler.ts';
import { paired } from './paired.ts';

export const strong: Handler<'strong'> = paired('bold', fmt.bold);
