import { expectTypeOf } from 'vitest';
import { command, fmt, type Formatted, type Inline } from '@riposte/builder';

const take = command('take', { deal: Number });

expectTypeOf(fmt`${'a'}${1}${1n}${null}${undefined}${false}${[fmt.bold('b')]}`).toEqualTypeOf<Formatted>();
expectTypeOf(fmt.send).parameter(1).toExtend<string | object | undefined>();
expectTypeOf<Formatted>().toExtend<Inline>();
fmt.send('Take', take({ deal: 1 }));

// @ts-expect-error a Date is not text: fmt.time
fmt.lines(fmt`${new Date()}`);
// @ts-expect-error true is not text
fmt.lines(fmt`${true}`);
// @ts-expect-error neither is an object
fmt.bold({});
// @ts-expect-error an uncalled command
fmt.send('Take', take);
// @ts-expect-error the client knows no such format
fmt.time(new Date(), 'd.m.Y');
// @ts-expect-error nor such a size
fmt.image('https://e.com/a.png', 'huge');
// @ts-expect-error markup does not go into a tag whose label is text
fmt.put(fmt.bold('x'), '/x');
