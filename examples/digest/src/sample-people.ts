import type { Person } from './person.ts';

const titles = [
  'Call the supplier back',
  'Sign the act [draft]',
  'Order 4512: check the sum',
  'Prepare the demo',
];

/** As many people as asked for: every fifth has nothing to do, some have more than a digest shows. */
export function samplePeople(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: 1001 + index,
    name: `Employee ${index + 1}`,
    tasks: Array.from(
      { length: index % 5 === 0 ? 0 : index % 7 === 0 ? 26 : (index % 4) + 1 },
      (_, task) => ({
        title: titles[task % titles.length]!,
        url: `/company/personal/user/${1001 + index}/tasks/task/view/${index * 100 + task + 1}/`,
        isLate: (index + task) % 3 === 0,
      }),
    ),
  }));
}
