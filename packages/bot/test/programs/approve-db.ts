import type { StandardSchemaV1 } from '@riposte/builder';

interface Input {
  id: number;
  ok: boolean;
  till: string;
}

interface Output extends Omit<Input, 'till'> {
  till: Date;
}

/** As zod or valibot would make it. */
export const schema: StandardSchemaV1<Input, Output> = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value) => {
      const { id, ok, till } = value as Partial<Input>;
      const at = new Date(till ?? '');
      return typeof id === 'number' && typeof ok === 'boolean' && !Number.isNaN(at.getTime())
        ? { value: { id, ok, till: at } }
        : { issues: [{ message: 'no decision' }] };
    },
  },
};

const decided = new Set<number>();

export const db = {
  decide: (id: number, _ok: boolean, _by: number): Promise<'done' | 'already'> => {
    const what = decided.has(id) ? 'already' : 'done';
    decided.add(id);
    return Promise.resolve(what);
  },
};
