// Cloud's body as a user would type it after reading Meta's page, for the kinds of record that are measured.

export interface WireBody {
  object: string;
  entry: WireEntry[];
}

export interface WireEntry {
  id: string;
  changes: { field: string; value: WireValue }[];
}

export interface WireValue {
  messaging_product: string;
  metadata: { display_phone_number: string; phone_number_id: string };
  contacts?: { profile?: { name?: string | undefined } | undefined; wa_id: string }[] | undefined;
  messages?: WireMessage[] | undefined;
  statuses?: WireStatus[] | undefined;
}

interface WireBase {
  id: string;
  from: string;
  timestamp: string;
  context?: { id?: string | undefined; from?: string | undefined } | undefined;
}

export interface WireFile {
  id: string;
  url: string;
  mime_type: string;
  sha256: string;
  caption?: string | undefined;
  voice?: boolean | undefined;
}

export type WireInteractive =
  | { type: 'button_reply'; button_reply: { id: string; title: string } }
  | { type: 'list_reply'; list_reply: { id: string; title: string; description?: string | undefined } };

export interface WireCard {
  name: { formatted_name: string; first_name?: string | undefined; last_name?: string | undefined };
  birthday?: string | undefined;
  phones?: { phone: string; type?: string | undefined; wa_id?: string | undefined }[] | undefined;
  emails?: { email: string; type?: string | undefined }[] | undefined;
  urls?: { url: string; type?: string | undefined }[] | undefined;
  org?: { company?: string | undefined; department?: string | undefined; title?: string | undefined } | undefined;
  addresses?: WireAddress[] | undefined;
}

export interface WireAddress {
  street?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  zip?: string | undefined;
  country?: string | undefined;
  country_code?: string | undefined;
  type?: string | undefined;
}

export interface WireOrder {
  catalog_id: string;
  text?: string | undefined;
  product_items: { product_retailer_id: string; quantity: number; item_price: number; currency: string }[];
}

export interface WireLocation {
  latitude: number;
  longitude: number;
  name?: string | undefined;
  address?: string | undefined;
}

export type WireMessage =
  | (WireBase & { type: 'text'; text: { body: string } })
  | (WireBase & { type: 'image'; image: WireFile })
  | (WireBase & { type: 'audio'; audio: WireFile })
  | (WireBase & { type: 'location'; location: WireLocation })
  | (WireBase & { type: 'contacts'; contacts: WireCard[] })
  | (WireBase & { type: 'interactive'; interactive: WireInteractive })
  | (WireBase & { type: 'order'; order: WireOrder })
  | (WireBase & { type: 'reaction'; reaction: { message_id: string; emoji?: string | undefined } });

export interface WireStatus {
  id: string;
  status: 'sent' | 'delivered' | 'read' | 'failed';
  timestamp: string;
  recipient_id: string;
  pricing?: { billable: boolean; pricing_model: string; category: string; type?: string | undefined } | undefined;
  errors?:
    | { code: number; title: string; message?: string | undefined; error_data?: { details: string } | undefined }[]
    | undefined;
}
