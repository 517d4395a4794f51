import type { ProviderId } from '../src/index.ts';
import { INFOBIP_EARLIER_ID, INFOBIP_ID, INNOPAAS_ID, PHONE_NUMBER_ID } from './agreement/bodies.ts';

/**
 * Where providers do not say the same of the same thing. Whatever is not listed is equal, down to the character, and
 * whatever is listed has to occur. `docs/agreement.md` shows this table.
 */
export interface Difference {
  readonly of: 'message' | 'status';
  /** `name[]` stands for every item of a list. */
  readonly field: string;
  readonly providers: readonly ProviderId[];
  /** - `absent`: left out · `instead`: another value · `added`: a value where the others have none */
  readonly how: 'absent' | 'instead' | 'added';
  readonly value?: string;
  readonly why: string;
  /** The meanings it goes for. Without them: all that have the field, and for an added one all there are. */
  readonly where?: readonly string[];
}

type Rest = [why: string, ...where: string[]];
type Providers = readonly ProviderId[];

const difference = (
  of: Difference['of'],
  how: Difference['how'],
  field: string,
  providers: Providers,
  [why, ...where]: Rest,
  value?: string,
): Difference => ({
  of,
  field,
  providers,
  how,
  why,
  ...(value !== undefined && { value }),
  ...(where.length > 0 && { where }),
});

const absent = (field: string, providers: Providers, ...rest: Rest) =>
  difference('message', 'absent', field, providers, rest);
const instead = (field: string, providers: Providers, value: string, ...rest: Rest) =>
  difference('message', 'instead', field, providers, rest, value);
const added = (field: string, providers: Providers, value: string, ...rest: Rest) =>
  difference('message', 'added', field, providers, rest, value);
const noReceiptHas = (field: string, providers: Providers, ...rest: Rest) =>
  difference('status', 'absent', field, providers, rest);
const receiptHas = (field: string, providers: Providers, value: string, ...rest: Rest) =>
  difference('status', 'instead', field, providers, rest, value);

const ONPREM: Providers = ['meta-onprem'];
const CLOUD: Providers = ['meta-cloud'];
const INFOBIP: Providers = ['infobip'];
const SINCH: Providers = ['sinch-legacy'];
const INNOPAAS: Providers = ['innopaas'];
const ALL: Providers = [...ONPREM, ...CLOUD, ...INFOBIP, ...SINCH, ...INNOPAAS];
const but = (...ids: Providers[]): Providers => ALL.filter((id) => !ids.flat().includes(id));

const AD = 'a text after a click on an ad';
const DOCUMENT = 'a document with its name';
const NUMBER = 'a changed phone number';
const NOT_DELIVERED = 'a message that is not delivered';
const TAPS = ['a button of a template', 'a reply button', 'a row of a list, with its description'];
const SENT_ID = "Infobip's own id of what it sent, not WhatsApp's";
const ACCEPTED = 'receipt: accepted';
const DELIVERED = 'receipt: delivered';
const FAILED = 'receipt: failed, with the error';
const NO_SAMPLE = 'In no sample of the provider';

export const DIFFERENCES: readonly Difference[] = [
  instead('id', INFOBIP, INFOBIP_ID, "May be Infobip's own id; WhatsApp's was seen as well"),
  added('providerMessageId', INNOPAAS, INNOPAAS_ID, "Its own id comes beside WhatsApp's"),
  absent('to', ONPREM, 'Meta never says which number it is for; some hosts do'),
  instead('to.id', CLOUD, PHONE_NUMBER_ID, 'A number has an id there, which is what calls are made with'),
  absent('to.businessAccountId', [...INFOBIP, ...SINCH], 'Not sent'),
  absent('from.name', SINCH, 'Names nobody, but in one sample that is an on-premises body to the letter'),
  absent('from.name', ONPREM, 'Comes without a profile', NUMBER, NOT_DELIVERED),
  absent('from.name', CLOUD, 'Comes without a profile', NUMBER),
  absent('from.parentUserId', ONPREM, NO_SAMPLE),
  absent('from.username', ONPREM, NO_SAMPLE),
  instead('context.messageId', INFOBIP, INFOBIP_EARLIER_ID, SENT_ID),
  absent('context', SINCH, 'Not shown for what was tapped', ...TAPS),
  absent('referral.ctwaClid', [...ONPREM, ...SINCH], NO_SAMPLE),
  absent('referral.ref', but(CLOUD, INNOPAAS), 'Cloud only, since 2026'),
  absent('referral.welcomeMessage', but(CLOUD, INNOPAAS), 'Cloud only'),
  absent('referral.thumbnailUrl', but(CLOUD, INNOPAAS), NO_SAMPLE),
  absent('referral.mediaType', SINCH, NO_SAMPLE),
  absent('referral.imageUrl', [...ONPREM, ...SINCH], 'The picture has an id there instead'),
  added('referral.imageId', [...ONPREM, ...SINCH], '5f0b7f4e', 'Downloaded by id', AD),
  absent('media.id', but(ONPREM, CLOUD), 'Media come by URL alone'),
  absent('media.url', ONPREM, 'Media come by id'),
  absent('media.mimeType', INFOBIP, 'Comes with the download'),
  absent('media.sha256', [...INFOBIP, ...SINCH], 'Infobip never has one, Sinch once, for a zip file'),
  absent('media.voice', INNOPAAS, 'Voice notes and audio files look alike'),
  absent(
    'media.filename',
    [...CLOUD, ...INFOBIP, ...SINCH, ...INNOPAAS],
    'On-premises alone names audio files',
    'an audio file',
  ),
  absent('media.filename', [...INFOBIP, ...SINCH], 'The name comes as the caption', DOCUMENT),
  added('media.caption', [...INFOBIP, ...SINCH], 'plan.pdf', 'The name comes as the caption', DOCUMENT),
  absent('media.animated', but(CLOUD), 'Not told'),
  absent('media.pack', but(ONPREM), 'Not told'),
  absent('errors[].message', but(CLOUD, INFOBIP), 'An error is a code, a title and details'),
  absent('errors', INFOBIP, 'Says only that it is unsupported', NOT_DELIVERED),
  instead('errors[].code', [...ONPREM, ...SINCH], '501', 'The on-premises client has codes of its own', NOT_DELIVERED),
  instead('unknown.wireType', but(CLOUD, INFOBIP), 'unknown', "The wire's own word", NOT_DELIVERED),
  instead('unknown.wireType', INFOBIP, 'UNSUPPORTED', "The wire's own word", NOT_DELIVERED),
  instead('unknown.wireType', INFOBIP, 'HOLOGRAM', "The wire's own word", 'a message of a type to come'),
  instead('unknown.wireType', INFOBIP, 'TEXT', "The wire's own word", 'a text whose words are missing'),
  absent('unknown.unsupportedType', but(CLOUD), 'Cloud only, since November 2025'),
  absent('location.url', INNOPAAS, NO_SAMPLE),
  instead('reaction.messageId', INFOBIP, INFOBIP_EARLIER_ID, SENT_ID),
  absent('contacts[].ims', but(ONPREM), 'On-premises only'),
  absent('contacts[].image', but(ONPREM), 'On-premises only'),
  absent('contacts[].vcard', but(CLOUD), 'Cloud only, since 2026'),
  absent('contacts[].origin', but(CLOUD), 'Cloud only, since 2026'),
  absent('interactive.name', INFOBIP, NO_SAMPLE),
  absent('interactive.permanent', INFOBIP, NO_SAMPLE),
  absent('interactive.source', INFOBIP, NO_SAMPLE),
  receiptHas('id', INFOBIP, INFOBIP_EARLIER_ID, SENT_ID),
  noReceiptHas('from', [...ONPREM, ...SINCH], 'Not sent, but by some on-premises hosts'),
  noReceiptHas('from', INFOBIP, 'Only seen reports have it', ACCEPTED, DELIVERED, FAILED),
  receiptHas('from.id', CLOUD, PHONE_NUMBER_ID, 'A number has an id there, which is what calls are made with'),
  noReceiptHas('from.id', INNOPAAS, 'Only the account is sent'),
  noReceiptHas('from.phone', INNOPAAS, 'Only the account is sent'),
  noReceiptHas('from.businessAccountId', INFOBIP, 'Not sent'),
  noReceiptHas('timestamp', SINCH, 'Has a date and a time without a zone, which is no point in time'),
  noReceiptHas('wireStatus', INFOBIP, 'A field tells, not a word', 'receipt: read'),
  receiptHas('wireStatus', INFOBIP, 'PENDING', "The wire's own word", ACCEPTED),
  receiptHas('wireStatus', INFOBIP, 'DELIVERED', "The wire's own word", DELIVERED),
  receiptHas('wireStatus', INFOBIP, 'UNDELIVERABLE', "The wire's own word", FAILED),
  noReceiptHas('callbackData', [...ONPREM, ...SINCH], NO_SAMPLE),
  noReceiptHas('pricing', but(ONPREM, CLOUD), 'Not sent, or in money instead of categories'),
  noReceiptHas('pricing.type', ONPREM, NO_SAMPLE),
  noReceiptHas('errors[].message', [...ONPREM, ...INFOBIP, ...SINCH], 'Two texts at most'),
  noReceiptHas('errors[].href', but(ONPREM, CLOUD), 'Not sent'),
  noReceiptHas('errors[].code', SINCH, 'One text is all there is'),
  noReceiptHas('errors[].title', [...SINCH, ...INNOPAAS], 'One text is all there is'),
  noReceiptHas('errors[].details', INNOPAAS, 'A code and one text are all there is'),
  receiptHas('errors[].code', INFOBIP, '7012', 'Infobip has codes of its own'),
];
