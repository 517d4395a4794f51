import type { Order, OrderItem } from '../contract/content.ts';
import { each, type Keys, move, type Wire } from './saying.ts';

/** A cart, by where its items stand and how they are spelled. */
export function sayOrder(order: Order, list: string, item: Keys<OrderItem>, head: Keys<Order>): Wire {
  return { ...move(order, head), [list]: each(order, 'items', (part) => move(part, item)) };
}
