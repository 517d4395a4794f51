import type { Location } from '../../contract/content.ts';
import { object, type Piece } from '../../wire/piece.ts';
import { degrees, text, url } from '../../wire/values.ts';

/** A place. Coordinates come as numbers, and from some relays as strings. Infobip's schema swaps the two ranges; its samples do not. */
export const location: Piece<Location> = /* @__PURE__ */ object<Location>(
  {
    latitude: ['latitude', /* @__PURE__ */ degrees(90)],
    longitude: ['longitude', /* @__PURE__ */ degrees(180)],
    name: ['name', text],
    address: ['address', text],
    url: ['url', url],
  },
  'latitude',
  'longitude',
);
