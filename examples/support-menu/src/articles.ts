import type { Article } from './article.ts';

const questions: readonly (readonly [title: string, text: string])[] = [
  ['Where is my order?', 'The number in your letter of confirmation shows it on the page of the carrier.'],
  ['Change the address', 'Until the parcel has left us: write the order number and the new address.'],
  ['Cancel an order', 'Until the parcel has left us. After that, please send it back.'],
  ['Send something back', 'Within 30 days, in its box. The label to print is in your account.'],
  ['When do I get my money?', 'Five working days after the parcel has reached us.'],
  ['A part is missing', 'Write the order number and what is missing; it goes out the same day.'],
  ['It arrived broken', 'Send a picture of it and of the box. You need not send anything back.'],
  ['Pay by invoice', 'For companies, after the first order. The invoice comes with the parcel.'],
  ['Pay in parts', 'Three payments, without interest, from 100 upwards.'],
  ['My card was refused', 'Your bank says why. The order waits for two days.'],
  ['Use a voucher', 'One for each order, typed before you pay.'],
  ['Get an invoice', 'In your account, under the order: Invoice.'],
  ['Change the invoice', 'Write the number of the invoice and what should stand on it.'],
  ['Order for a company', 'Sign up with the number of your company: prices without tax are shown.'],
  ['Order many', 'From twenty pieces upwards we make an offer: write what and how many.'],
  ['Is it in stock?', 'The page of an article says how many there are, and when more will come.'],
  ['Which size fits?', 'The table under each picture is in centimetres.'],
  ['Spare parts', 'Each article lists its own; what is missing there we may still have.'],
  ['Guarantee', 'Two years from the day it reached you.'],
  ['Repair', 'We send a box, and it comes back in about ten days.'],
  ['I cannot sign in', 'Ask for a new password; the letter may take five minutes.'],
  ['Close my account', 'In your account, at the bottom. Orders under way are still delivered.'],
  ['Talk to a person', 'On working days from nine to six, in this chat.'],
];

/** The help centre of a shop; yours comes from a database or a knowledge base. */
export const articles: readonly Article[] = questions.map(([title, text], index) => ({
  id: index + 1,
  title,
  text,
}));
