import { cloud, infobip, onprem, sinch, USER, USER_NAME } from './bodies.ts';
import { type Meaning, said } from './meaning.ts';

const hello = { type: 'text', text: { body: 'Hello 👋' } } as const;
const infobipHello = { type: 'TEXT', text: 'Hello 👋' };
const userId = 'US.13491208655302741918';
const parentUserId = 'US.ENT.11815799212886844830';
const identity = { acknowledged: false, created_timestamp: '1772366300000', hash: 'Qm4xHh==' };
const adUrl = 'https://social.example.com/ad/23849912340055';
const pictureUrl = 'https://cdn.example.com/ad.jpg';
const smallUrl = 'https://cdn.example.com/ad-small.jpg';
const shown = { headline: 'Spring sale', body: 'Mugs at half price' };
const metaAd = { ...shown, source_type: 'ad', source_id: '23849912340055', source_url: adUrl };
const ad = { ...shown, sourceType: 'ad', sourceId: '23849912340055', sourceUrl: adUrl };

/** Who somebody is and where they came from, on a text for an example; any type can carry it. */
export const people: readonly Meaning[] = [
  said(
    'a text after a click on an ad',
    {
      ...hello,
      referral: {
        ...ad,
        ctwaClid: 'ARAkLkA8rmlFeiCktEJQ',
        ref: 'spring-26',
        welcomeMessage: 'How can we help?',
        mediaType: 'image',
        imageUrl: pictureUrl,
        thumbnailUrl: smallUrl,
      },
    },
    {
      ...onprem({ ...hello, referral: { ...metaAd, media_type: 'image', image: { id: '5f0b7f4e' } } }),
      ...sinch({ ...hello, referral: { ...metaAd, image: { id: '5f0b7f4e' } } }),
      ...cloud({
        ...hello,
        referral: {
          ...metaAd,
          media_type: 'image',
          image_url: pictureUrl,
          thumbnail_url: smallUrl,
          ctwa_clid: 'ARAkLkA8rmlFeiCktEJQ',
          ref: 'spring-26',
          welcome_message: { text: 'How can we help?' },
        },
      }),
      ...infobip({
        ...infobipHello,
        referral: {
          ...ad,
          sourceType: 'AD',
          ctwaClickId: 'ARAkLkA8rmlFeiCktEJQ',
          referralMedia: { type: 'IMAGE', url: pictureUrl },
        },
      }),
    },
  ),
  said(
    'a click on an ad without a word',
    { type: 'referral', referral: { sourceType: 'ad', sourceId: '23849912340055' } },
    {
      ...onprem({ referral: { source_type: 'ad', source_id: '23849912340055' } }),
      ...cloud({ referral: { source_type: 'ad', source_id: '23849912340055' } }),
      ...infobip({ referral: { sourceType: 'AD', sourceId: '23849912340055' } }),
    },
    { inferred: ['meta-onprem', 'meta-cloud', 'infobip'] },
  ),
  said(
    'a text from somebody whose identity is to be checked',
    {
      ...hello,
      from: {
        id: USER,
        phone: `+${USER}`,
        name: USER_NAME,
        identity: { hash: 'Qm4xHh==', acknowledged: false, createdAt: '2026-03-01T11:58:20.000Z' },
      },
    },
    {
      ...onprem({ ...hello, identity }),
      ...cloud({ ...hello, identity }),
      ...infobip(infobipHello, {
        identity: { acknowledged: false, hash: 'Qm4xHh==', createdAt: '2026-03-01T11:58:20.000+0000' },
      }),
    },
  ),
  said(
    'a text from somebody without a phone number',
    { ...hello, from: { id: userId, userId, parentUserId, username: 'ada.b', name: USER_NAME } },
    {
      ...onprem({ ...hello, from: undefined, from_bsuid: userId }, [{ profile: { name: USER_NAME }, user_id: userId }]),
      ...cloud({ ...hello, from: undefined, from_user_id: userId, from_parent_user_id: parentUserId }, [
        { profile: { name: USER_NAME, username: '@ada.b' }, user_id: userId },
      ]),
      ...infobip(infobipHello, {
        from: userId,
        contact: { name: USER_NAME, phoneNumber: null, userId, parentUserId, username: 'ada.b' },
      }),
    },
  ),
  said(
    'a text from somebody known by a parent id alone',
    { ...hello, from: { id: parentUserId, parentUserId, name: USER_NAME } },
    {
      ...cloud({ ...hello, from: undefined, from_parent_user_id: parentUserId }, [
        { profile: { name: USER_NAME }, parent_user_id: parentUserId },
      ]),
      ...infobip(infobipHello, { from: null, contact: { name: USER_NAME, parentUserId } }),
    },
    { inferred: ['infobip'] },
  ),
  said(
    'a text from somebody whose country is told',
    { ...hello, from: { id: USER, phone: `+${USER}`, name: USER_NAME, countryCode: 'US' } },
    cloud(hello, [{ profile: { name: USER_NAME }, wa_id: USER, country_code: 'US' }]),
  ),
];
