import { command } from '@riposte/builder';

export const take = command('take', { deal: Number });
export const decline = command('decline', { deal: Number });
