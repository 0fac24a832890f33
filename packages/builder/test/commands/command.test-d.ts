import { expectTypeOf } from 'vitest';
import { command, type Command, type CommandCall, type Match, type StandardSchemaV1 } from '@riposte/builder';

declare const event: { readonly kind: string };
declare const schema: StandardSchemaV1<
  { id: number; till: string },
  { readonly id: number; readonly till: Date }
>;

const take = command('take', { deal: Number, why: ['busy', 'not mine'], good: [Boolean, '?'] });
expectTypeOf(take({ deal: 1, why: 'busy' })).toEqualTypeOf<CommandCall>();
expectTypeOf(take({ deal: 1, why: 'not mine', good: true })).toEqualTypeOf<CommandCall>();

const match = take.match(event);
if (match?.ok === true) {
  expectTypeOf(match.params.deal).toEqualTypeOf<number>();
  expectTypeOf(match.params.why).toEqualTypeOf<'busy' | 'not mine'>();
  expectTypeOf(match.params.good).toEqualTypeOf<boolean | undefined>();
} else if (match !== undefined) {
  expectTypeOf(match.reason).toEqualTypeOf<'invalid' | 'expired'>();
}

const echo = command('echo', String, { maxAge: '24h', title: { en: 'Echo' } });
expectTypeOf(echo).toEqualTypeOf<Command<string | void, string>>();
expectTypeOf(command('echo')).toEqualTypeOf<Command<string | void, string>>();
echo();
echo('x');

const decide = command('decide', schema);
expectTypeOf(decide).parameter(0).toEqualTypeOf<{ id: number; till: string }>();
expectTypeOf(decide.match(event)).toEqualTypeOf<
  Match<{ readonly id: number; readonly till: Date }> | undefined
>();

// @ts-expect-error there is no x
take({ deal: 1, why: 'busy', x: 2 });
// @ts-expect-error why is missing
take({ deal: 1 });
// @ts-expect-error not among the choices
take({ deal: 1, why: 'lazy' });
// @ts-expect-error no parameters at all
take();
// @ts-expect-error a number is no text
echo(5);
// @ts-expect-error it has no unit
command('x', String, { maxAge: '24' });
// @ts-expect-error a Date is not a kind of parameter
command('x', { at: Date });
// @ts-expect-error the output is not the input
decide({ id: 1, till: new Date() });
