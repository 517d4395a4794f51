import { cloud, EARLIER_ID, INFOBIP_EARLIER_ID, infobip, innopaas, meta, onprem, sinch } from './bodies.ts';
import { type Meaning, said } from './meaning.ts';

const pier = { latitude: 51.5079, longitude: -0.0877, name: 'The pier', address: '1 Riverside' };
const url = 'https://maps.example.com/pier';

/** An item in snake_case, its numbers spelled as the provider does. */
function item(id: string, quantity: unknown, price: unknown) {
  return { product_retailer_id: id, quantity, item_price: price, currency: 'EUR' };
}

function cart(...items: object[]) {
  return {
    type: 'order',
    order: { catalog_id: '194836987003835', text: 'Gift wrapped, please', product_items: items },
  };
}

const camelItems = [
  { productRetailerId: 'mug-blue', quantity: 2, itemPrice: 7.99, currency: 'EUR' },
  { productRetailerId: 'mug-red', quantity: 1, itemPrice: 10.5, currency: 'EUR' },
];
const camelCart = { catalogId: '194836987003835', text: 'Gift wrapped, please', productItems: camelItems };
const numbers = cart(item('mug-blue', 2, 7.99), item('mug-red', 1, 10.5));

const heart = { message_id: EARLIER_ID, emoji: '❤️' };
const infobipTarget = { context: { id: INFOBIP_EARLIER_ID } };

/** A place, a cart, a reaction. */
export const things: readonly Meaning[] = [
  said(
    'a place',
    { type: 'location', location: { ...pier, url } },
    {
      ...onprem({ type: 'location', location: { ...pier, url } }),
      ...cloud({ type: 'location', location: { ...pier, url } }),
      ...sinch({ type: 'location', ...pier, url }),
      ...innopaas({ type: 'location', location: { ...pier, latitude: '51.5079', longitude: '-0.0877' } }),
      ...infobip({ type: 'LOCATION', ...pier, url }),
    },
  ),
  said(
    'an order of two items',
    {
      type: 'order',
      order: { catalogId: '194836987003835', text: 'Gift wrapped, please', items: camelItems },
    },
    {
      ...onprem(numbers),
      ...cloud(numbers),
      ...sinch(cart(item('mug-blue', '2', '7.99'), item('mug-red', '1', '10.50'))),
      ...innopaas({ type: 'order', order: camelCart }),
      ...infobip({ type: 'ORDER', ...camelCart }),
    },
    { inferred: ['innopaas'] },
  ),
  said(
    'a reaction',
    { type: 'reaction', reaction: { kind: 'added', messageId: EARLIER_ID, emoji: '❤️' } },
    {
      ...meta({ type: 'reaction', reaction: heart }),
      ...innopaas({ type: 'reaction', reaction: { messageId: EARLIER_ID, emoji: '❤️' } }),
      ...infobip({ type: 'REACTION', emoji: '❤️', action: 'ADDED', ...infobipTarget }),
    },
    { inferred: ['meta-onprem', 'sinch-legacy'] },
  ),
  said(
    'a reaction taken back',
    { type: 'reaction', reaction: { kind: 'removed', messageId: EARLIER_ID } },
    {
      ...onprem({ type: 'reaction', reaction: { message_id: EARLIER_ID, emoji: '' } }),
      ...cloud({ type: 'reaction', reaction: { message_id: EARLIER_ID } }),
      ...sinch({ type: 'reaction', reaction: { message_id: EARLIER_ID, emoji: '' } }),
      ...innopaas({ type: 'reaction', reaction: { messageId: EARLIER_ID } }),
      ...infobip({ type: 'REACTION', emoji: '❤️', action: 'REMOVED', ...infobipTarget }),
    },
    { inferred: ['meta-onprem', 'sinch-legacy', 'innopaas'] },
  ),
];
