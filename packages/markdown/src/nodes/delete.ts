import { fmt } from '@riposte/builder';
import type { Handler } from '../convert/handler.ts';
import { paired } from './paired.ts';

export const deletion: Handler<'delete'> = paired('strike', fmt.strike);
