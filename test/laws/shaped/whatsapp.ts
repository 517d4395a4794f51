import type {
  Context,
  Identity,
  Location,
  Order,
  OrderItem,
  ProviderError,
  ReferredProduct,
} from '../../../src/index.ts';
import { address, addressId } from './addresses.ts';
import { now, pick } from './choices.ts';
import {
  breakable,
  compact,
  type Draw,
  type Drawn,
  good,
  list,
  meaning,
  nothing,
  object,
  objectOf,
  rows,
  type Spelling,
  type Targets,
} from './drawn.ts';
import { time } from './times.ts';
import { flag, id, numeric, text, url } from './values.ts';

// What every provider hands on of WhatsApp's records, from the tables of the fact sheets.

/** `listReply` for `list_reply`, as Infobip and InnoPaaS spell. */
export const camelCase: Spelling = (key) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** An object that now and then is none. */
export function objectOrJunk<T>(draw: Draw<T>): Draw<T> {
  return breakable(draw, 5, 'junk', true, []);
}

/** An object within another. None of its parts has to be there, and now and then it is none. */
export function part<T>(targets: Targets<T>, spell?: Spelling): Draw<T> {
  return objectOrJunk(object<T>(rows<T>(targets), spell));
}

/** A list that now and then is none. */
export function listOrJunk<T>(item: Draw<T>, ...junk: readonly unknown[]): Draw<T[]> {
  return breakable(list(item, ...junk), 5, 'junk', false, {});
}

export const referredProduct = (spell: Spelling): Draw<ReferredProduct> =>
  part<ReferredProduct>({ catalogId: ['catalog_id', id], productRetailerId: ['product_retailer_id', id] }, spell);

/** There only when it is set. */
const mark: Draw<boolean> = meaning(flag, (isSet) => isSet || undefined);

interface WireContext extends Context {
  ownId?: string;
}

/** Where a host hands on Meta's record, its own id stands under `id`, and WhatsApp's has another name. */
export const hostContext = { messageId: ['meta_msg_id', id], ownId: ['id', id] } as const;

/** Forwards have neither id nor sender, product questions may have only a product. */
export const context = (spell: Spelling, ids: object = { messageId: ['id', id] }): Draw<Context> =>
  objectOrJunk(
    meaning(
      object<WireContext>(
        rows<WireContext>({
          ...ids,
          from: ['from', addressId],
          userId: ['from_user_id', id],
          parentUserId: ['from_parent_user_id', id],
          groupId: ['group_id', id],
          mentions: ['mentions', listOrJunk(addressId, 1.5, true)],
          forwarded: ['forwarded', mark],
          frequentlyForwarded: ['frequently_forwarded', mark],
          referredProduct: ['referred_product', referredProduct(spell)],
        }),
        spell,
      ),
      ({ ownId, ...means }) => {
        const all = compact({
          messageId: ownId,
          ...means,
          ...(means.frequentlyForwarded && { forwarded: true }),
        }) as Context;
        return Object.keys(all).length > 0 ? all : undefined;
      },
    ),
  );

const identityObject = (spell: Spelling): Draw<Identity> =>
  object(
    rows<Identity>({
      hash: ['hash', id],
      acknowledged: ['acknowledged', flag],
      createdAt: ['created_timestamp', time],
    }),
    spell,
  );

export const identity = (spell: Spelling): Draw<Identity> => objectOrJunk(identityObject(spell));

/** In system messages it was seen as the hash alone, so there a text is none that is broken. */
export const identityOrHash =
  (spell: Spelling): Draw<Identity> =>
  (choices) => {
    if (!now(choices, 3)) return breakable(identityObject(spell), 5, true, [])(choices);
    return pick<Drawn<Identity>>(
      choices,
      good('Sjkd9/=', { hash: 'Sjkd9/=' }),
      good(' padded= ', { hash: 'padded=' }),
      nothing(''),
      nothing(' '),
    );
  };

interface WireError extends ProviderError {
  inner?: { details?: string };
}

/** Old errors have `details` beside the title, new ones inside `error_data`; where both, the new one counts. */
const error: Draw<ProviderError> = meaning(
  objectOf<WireError>({
    code: ['code', id],
    title: ['title', text],
    message: ['message', text],
    details: ['details', text],
    href: ['href', url],
    inner: ['error_data', part<{ details?: string }>({ details: ['details', text] })],
  }),
  ({ inner, ...error }) => ({ ...error, ...inner }),
);

/** A list; InnoPaaS's table has one where its sample has a list. */
export const errors: Draw<ProviderError[]> = (choices) =>
  now(choices, 8)
    ? meaning(error, (one) => [one])(choices)
    : breakable(list(error, 5, 'junk', []), 5, 'junk', false)(choices);

const item = (spell: Spelling): Draw<OrderItem> =>
  object(
    rows<OrderItem>(
      {
        productRetailerId: ['product_retailer_id', id],
        quantity: ['quantity', numeric()],
        itemPrice: ['item_price', numeric()],
        currency: ['currency', text],
      },
      'productRetailerId',
    ),
    spell,
  );

/** Items without a product id are left out; an order without items is still an order. */
export const order = (spell: Spelling): Draw<Order> => {
  const items = listOrJunk(item(spell), 5, 'junk', {}, { [spell('product_retailer_id')]: null, quantity: 2 });
  const table = rows<Order>({ catalogId: ['catalog_id', id], text: ['text', text], items: ['product_items', items] });
  return (choices) => {
    const { wire, means, issues } = object<Order>(table, spell)(choices);
    return { wire, means: { ...means, items: means?.items ?? [] }, issues };
  };
};

/** Sinch's table says that a URL is an object. */
const placeUrl: Draw<string> = (choices) => {
  const plain = url(choices);
  // An empty object is then an address that is not there.
  if (typeof plain.wire === 'object' && !Array.isArray(plain.wire)) return nothing(plain.wire);
  const isInside = now(choices, 4) && plain.means !== undefined;
  return isInside ? good({ url: plain.wire }, plain.means) : plain;
};

export const locationRows = rows<Location>(
  {
    latitude: ['latitude', numeric(90)],
    longitude: ['longitude', numeric(180)],
    name: ['name', text],
    address: ['address', text],
    url: ['url', placeUrl],
  },
  'latitude',
  'longitude',
);

export const location: Draw<Location> = object(locationRows);

/** One of the business's numbers, named by its address. */
export const business: Draw<{ id: string; phone?: string }> = meaning(address, ({ id: name, phone }) =>
  phone ? { id: name, phone } : { id: name },
);
