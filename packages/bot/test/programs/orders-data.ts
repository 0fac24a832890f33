interface Order {
  id: number;
  client: string;
  sum: string;
}

export const orders: readonly Order[] = Array.from({ length: 57 }, (_, index) => ({
  id: index + 1,
  client: `Client ${index + 1}`,
  sum: `${(index + 1) * 100} €`,
}));
