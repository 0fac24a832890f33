import type { Client } from '../../types/client.ts';
import type { Habit } from './habit.ts';
import { mobileHabit } from './mobile-habit.ts';
import { webHabit } from './web-habit.ts';

/** The clients that show whole messages. */
export const habits: Readonly<Record<Exclude<Client, 'push'>, Habit>> = {
  web: webHabit,
  mobile: mobileHabit,
};
