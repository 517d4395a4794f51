import type { Location } from '../../contract/content.ts';
import { fields, object } from '../../wire/object.ts';
import { either, map, type Piece } from '../../wire/piece.ts';
import { required, type Table } from '../../wire/table.ts';
import { degrees, text, url } from '../../wire/values.ts';
import { isWireObject } from '../../wire/wire-object.ts';

/** Sinch's table says that the URL is an object, and shows none; its inside is inferred. */
const webAddress: Piece<string> = /* @__PURE__ */ either(
  isWireObject,
  /* @__PURE__ */ map(/* @__PURE__ */ fields<{ url?: string }>({ url }), (wire) => wire.url),
  url,
);

export const locationTable: Table<Location> = {
  latitude: /* @__PURE__ */ required(/* @__PURE__ */ degrees(90)),
  longitude: /* @__PURE__ */ required(/* @__PURE__ */ degrees(180)),
  name: text,
  address: text,
  url: webAddress,
};

/** A place. Coordinates come as numbers, and from some relays as strings. Infobip's schema swaps the two ranges; its samples do not. */
export const location: Piece<Location> = /* @__PURE__ */ object(locationTable);
