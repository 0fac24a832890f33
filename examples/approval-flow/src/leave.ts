/** What somebody asks for. */
export interface Leave {
  readonly id: number;
  readonly from: { readonly id: number; readonly name: string };
  readonly days: number;
  readonly kind: 'paid' | 'unpaid';
  readonly note: string | undefined;
  readonly decision: Decision | undefined;
}

/** What a manager made of it. */
export interface Decision {
  readonly isApproved: boolean;
  readonly by: string;
}

export function daysOfLeave(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'} of leave`;
}
