import { change, command, reply, type Reply, type SpecParams } from '@riposte/builder';
import {
  bot,
  connect,
  type Clicked,
  type Connection,
  type Ctx,
  type Delivery,
  type EventContexts,
  type HandlerResult,
} from '@riposte/bot';
import { expectTypeOf } from 'vitest';

// What an author writes, and what must not compile.
const c = connect({ webhook: 'https://portal.example/rest/1/code/', bot: { id: 1 } });
const take = command('take', { deal: Number });

// A change cannot be sent, and answers nothing.
expectTypeOf(change()).not.toExtend<Parameters<Connection['send']>[1]>();
expectTypeOf(change()).not.toExtend<HandlerResult>();
expectTypeOf(change()).toExtend<Parameters<Connection['update']>[1]>();

// There is no message to update on a typed command.
expectTypeOf<Ctx<unknown>>().not.toHaveProperty('update');
expectTypeOf<Clicked<unknown>>().toHaveProperty('update');

bot(c).on(take, (ctx) => (ctx.via === 'typed' ? ctx.answer(reply('x')) : ctx.update(reply('x'))));

bot(c)
  .on(take, (ctx) => {
    expectTypeOf(ctx.params).toEqualTypeOf<SpecParams<{ readonly deal: NumberConstructor }>>();
  })
  .onClick(take, (ctx) => {
    expectTypeOf(ctx.params.deal).toEqualTypeOf<number>();
    expectTypeOf(ctx.ref.messageId).toEqualTypeOf<number>();
  })
  .on('message', ({ text, mention }) => {
    expectTypeOf(text).toEqualTypeOf<string>();
    expectTypeOf(mention).toEqualTypeOf<boolean>();
  })
  .on('reaction', ({ reaction }) => {
    expectTypeOf(reaction).toEqualTypeOf<string>();
  });

// A join has no text.
expectTypeOf<EventContexts['join']>().not.toHaveProperty('text');

expectTypeOf(c.policy).toEqualTypeOf<'bbcode' | 'markdown'>();
connect({ webhook: 'https://portal.example/rest/1/code/', bot: { id: 1 }, policy: 'markdown' });
// @ts-expect-error no such policy
connect({ webhook: 'https://portal.example/rest/1/code/', bot: { id: 1 }, policy: 'html' });

// @ts-expect-error no such event
bot(c).on('jion', () => undefined);

// @ts-expect-error a message is not kept up to date among notifications
void c.live({ notify: 1 }, reply('x'));

// @ts-expect-error neither a dialog nor a user
void c.send({ chat: 1 }, reply('x'));

// @ts-expect-error a ref is whole
void c.update({ messageId: 7 }, reply('x'));

export async function outcomes(r: Reply): Promise<void> {
  const delivery = await c.send({ dialog: 'chat5' }, r);
  expectTypeOf(delivery).toEqualTypeOf<Delivery>();
  if (delivery.status === 'sent' && delivery.ref) await c.update(delivery.ref, change().remove('keyboard'));
  for await (const { item, outcome } of c.sendEach([1, 2], () => undefined)) {
    expectTypeOf(item).toEqualTypeOf<number>();
    expectTypeOf(outcome).toEqualTypeOf<Delivery>();
  }
}
