export interface DigestUser {
  id: number;
  name: string;
  tasks: string[];
}

/** Every third has nothing to do; one has more than fits, and one is nobody on the portal. */
export const users: DigestUser[] = Array.from({ length: 15 }, (_, index) => ({
  id: index === 14 ? 9_999 : 100 + index,
  name: `User ${index}`,
  tasks: index % 3 === 0 ? [] : Array.from({ length: index === 1 ? 30 : 2 }, (_, task) => `Task ${task}`),
}));

export const told: string[] = [];

export const log = {
  retry: (id: number, at: Date): void => {
    told.push(`retry ${id} ${at.toISOString()}`);
  },
  dead: (id: number, why: string): void => {
    told.push(`dead ${id} ${why}`);
  },
  ask: (id: number, key?: string): void => {
    told.push(`ask ${id} ${key ?? ''}`);
  },
};
