export interface Deal {
  id: number;
  title: string;
  sum: string;
  rev: number;
  owner?: { id: number; name: string };
}

/** A CRM in memory, with one deal that is free again after each `reset`. */
const free: Deal = { id: 7, title: 'Steel [4512]', sum: '118 000', rev: 3 };
let deal: Deal = free;

export const crm = {
  reset: (): void => {
    deal = free;
  },
  get: (id: number): Promise<Deal> => Promise.resolve({ ...deal, id }),
  take: (id: number, rev: number, by: number): Promise<Deal | undefined> => {
    if (rev !== deal.rev) return Promise.resolve(undefined);
    deal = { ...deal, id, rev: rev + 1, owner: { id: by, name: `Owner ${by}` } };
    return Promise.resolve(deal);
  },
};
