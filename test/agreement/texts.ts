import { BUSINESS, cloud, EARLIER_ID, INFOBIP_EARLIER_ID, infobip, innopaas, meta, onprem, USER } from './bodies.ts';
import { EVERYBODY, type Meaning, said } from './meaning.ts';

const hello = { type: 'text', text: { body: 'Hello 👋' } } as const;
const infobipHello = { type: 'TEXT', text: 'Hello 👋' };
const nothing = { type: 'text', text: { body: '' } } as const;
const reply = { from: BUSINESS, id: EARLIER_ID };
const product = { catalogId: '194836987003835', productRetailerId: 'mug-blue' };
const metaProduct = { catalog_id: '194836987003835', product_retailer_id: 'mug-blue' };
const group = '12025550150-1518707486';
const mention = { id: EARLIER_ID, group_id: group, mentions: [USER] };

/** Texts, and what a text points to. */
export const texts: readonly Meaning[] = [
  said('a text', hello, { ...meta(hello), ...innopaas(hello), ...infobip(infobipHello) }),
  said(
    'an empty text',
    nothing,
    { ...meta(nothing), ...innopaas(nothing), ...infobip({ type: 'TEXT', text: '' }) },
    { inferred: EVERYBODY },
  ),
  said(
    'a reply to a message',
    { ...hello, context: { messageId: EARLIER_ID, from: BUSINESS } },
    {
      ...meta({ ...hello, context: reply }),
      ...innopaas({ ...hello, context: reply }),
      ...infobip({ ...infobipHello, context: { from: BUSINESS, id: INFOBIP_EARLIER_ID } }),
    },
  ),
  said(
    'a reply to somebody without a phone number',
    { ...hello, context: { messageId: EARLIER_ID, userId: 'US.1100', parentUserId: 'US.ENT.1100' } },
    {
      ...cloud({ ...hello, context: { id: EARLIER_ID, from_user_id: 'US.1100', from_parent_user_id: 'US.ENT.1100' } }),
      ...innopaas({ ...hello, context: { id: EARLIER_ID, fromUserId: 'US.1100', fromParentUserId: 'US.ENT.1100' } }),
    },
    { inferred: ['innopaas'] },
  ),
  said(
    'a forwarded text',
    { ...hello, context: { forwarded: true } },
    { ...onprem({ ...hello, context: { forwarded: true } }), ...cloud({ ...hello, context: { forwarded: true } }) },
  ),
  said(
    'a text forwarded many times',
    { ...hello, context: { forwarded: true, frequentlyForwarded: true } },
    {
      ...onprem({ ...hello, context: { frequently_forwarded: true } }),
      ...cloud({ ...hello, context: { frequently_forwarded: true } }),
    },
  ),
  said(
    'a question about a product',
    { ...hello, context: { referredProduct: product } },
    {
      ...meta({ ...hello, context: { referred_product: metaProduct } }),
      ...infobip({ ...infobipHello, context: { id: null, from: null, groupId: null, referredProduct: product } }),
    },
  ),
  said(
    'a text in a group',
    { ...hello, groupId: group },
    { ...onprem({ ...hello, group_id: group }), ...cloud({ ...hello, group_id: group }) },
  ),
  said(
    'a reply in a group that mentions a member',
    { ...hello, groupId: group, context: { messageId: EARLIER_ID, groupId: group, mentions: [USER] } },
    onprem({ ...hello, group_id: group, context: mention }),
  ),
];
