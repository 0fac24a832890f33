import type { Words } from '../language.ts';

export interface ApprovalWords {
  readonly asks: string;
  readonly when: string;
  readonly why: string;
  readonly approve: string;
  readonly reject: string;
  readonly approved: string;
  readonly rejected: string;
}

export const approvalWords: Words<ApprovalWords> = {
  en: {
    asks: 'asks for',
    when: 'When',
    why: 'Reason',
    approve: 'Approve',
    reject: 'Reject',
    approved: 'Approved',
    rejected: 'Rejected',
  },
  ru: {
    asks: 'просит согласовать',
    when: 'Когда',
    why: 'Причина',
    approve: 'Согласовать',
    reject: 'Отклонить',
    approved: 'Согласовано',
    rejected: 'Отклонено',
  },
};
