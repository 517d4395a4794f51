import type { ReferredProduct } from '../../contract/attributes.ts';
import type { Order, OrderItem } from '../../contract/content.ts';
import { object } from '../../wire/object.ts';
import { list, map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, numeric, text } from '../../wire/values.ts';
import { hasOwn } from '../../wire/wire-object.ts';

export const referredProduct: Piece<ReferredProduct> = /* @__PURE__ */ object<ReferredProduct>({
  catalogId: id,
  productRetailerId: id,
});

const item: Piece<OrderItem> = /* @__PURE__ */ object<OrderItem>({
  productRetailerId: required(id),
  // Meta's table says integer, its samples hold 7.99; some providers send strings; Sinch's page shows words.
  quantity: numeric,
  itemPrice: numeric,
  currency: text,
});

const items: Piece<OrderItem[]> = /* @__PURE__ */ list(item);

/** A cart. `product_items` was seen as `null`: an order without items is still an order. */
export const order: Piece<Order> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Partial<Order>>({
    catalogId: id,
    text,
    items: under(items, 'product_items'),
  }),
  (order): Order => {
    if (!hasOwn(order, 'items')) order.items = [];
    return order as Order;
  },
);
