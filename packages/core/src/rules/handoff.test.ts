import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { coldHandoff } from './cold-handoff.js';
import { handoffToSelf } from './handoff-to-self.js';
import { warmHandoffWithoutContext } from './warm-handoff-without-context.js';

const chat = (handoff: string, more = '') =>
  journey(`- id: buy
    name: Buy
    owner: ecommerce
    steps:
      - id: asks
        name: Asks
        touchpoints: [{ id: live, name: Live chat, channel: chat, ${more}handoffs: [{ id: on, ${handoff} }] }]`);

test('a cold handoff is pointed at by its mode', () => {
  expect(found(coldHandoff, chat('to: payments, mode: cold'))).toEqual([
    'cold | “Live chat” passes the customer to “Payments” cold: everything is explained again.',
  ]);
});

test('a warm handoff without context is pointed at by its id', () => {
  expect(found(warmHandoffWithoutContext, chat('to: payments, mode: warm'))).toEqual([
    'on | The warm handoff from “Live chat” to “Payments” carries nothing along.',
  ]);
  expect(found(warmHandoffWithoutContext, chat('to: payments, mode: cold'))).toEqual([]);
});

test('a handoff to self is pointed at by its team, also when the owner comes from the stage', () => {
  const message = '“Live chat” hands the customer to its own team, E-commerce.';
  expect(found(handoffToSelf, chat('to: ecommerce, mode: warm'))).toEqual([`ecommerce | ${message}`]);
  expect(found(handoffToSelf, chat('to: ecommerce, mode: warm', 'owner: payments, '))).toEqual([]);
  expect(found(handoffToSelf, chat('to: nobody, mode: warm', 'owner: nobody, '))).toEqual([]);
});
