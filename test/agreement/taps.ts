import {
  BUSINESS,
  cloud,
  EARLIER_ID,
  INFOBIP_EARLIER_ID,
  infobip,
  innopaas,
  meta,
  onprem,
  sinch,
  type Wire,
} from './bodies.ts';
import { type Meaning, said } from './meaning.ts';

const context = { messageId: EARLIER_ID, from: BUSINESS };
const metaContext = { from: BUSINESS, id: EARLIER_ID };
const infobipContext = { from: BUSINESS, id: INFOBIP_EARLIER_ID };
const button = { id: 'slot-2', title: 'Tomorrow' };
const row = { id: 'size-l', title: 'Large', description: 'Chest 108 cm' };
const answers = { First_Name: 'Ada', guests: 2, vegan: false };

/** On-premises and Cloud say the same of what was tapped. */
function tapped(record: Wire) {
  return { ...onprem({ ...record, context: metaContext }), ...cloud({ ...record, context: metaContext }) };
}

export const taps: readonly Meaning[] = [
  said(
    'a button of a template',
    { type: 'button', button: { text: 'Yes', payload: 'confirm-7' }, context },
    {
      ...tapped({ type: 'button', button: { text: 'Yes', payload: 'confirm-7' } }),
      ...sinch({ type: 'button', button: { text: 'Yes', payload: 'confirm-7' } }),
      ...innopaas({ type: 'button', button: { text: 'Yes', payload: 'confirm-7' }, context: metaContext }),
      ...infobip({ type: 'BUTTON', text: 'Yes', payload: 'confirm-7', context: infobipContext }),
    },
  ),
  said(
    'a reply button',
    { type: 'interactive', interactive: { kind: 'button_reply', ...button }, context },
    {
      ...tapped({ type: 'interactive', interactive: { type: 'button_reply', button_reply: button } }),
      ...sinch({
        type: 'interactive',
        button: 'Tomorrow',
        buttonUniqueID: 'slot-2',
        interactive: { type: 'button_reply', button_reply: button, list_reply: null },
      }),
      ...innopaas({
        type: 'interactive',
        interactive: { type: 'buttonReply', buttonReply: button },
        context: metaContext,
      }),
      ...infobip({ type: 'INTERACTIVE_BUTTON_REPLY', ...button, context: infobipContext }),
    },
  ),
  said(
    'a row of a list, with its description',
    { type: 'interactive', interactive: { kind: 'list_reply', ...row }, context },
    {
      ...tapped({ type: 'interactive', interactive: { type: 'list_reply', list_reply: row } }),
      ...sinch({
        type: 'interactive',
        button: 'Large',
        buttonUniqueID: 'size-l',
        interactive: { type: 'list_reply', list_reply: row, button_reply: null },
      }),
      ...innopaas({ type: 'interactive', interactive: { type: 'listReply', listReply: row }, context: metaContext }),
      ...infobip({ type: 'INTERACTIVE_LIST_REPLY', ...row, context: infobipContext }),
    },
  ),
  said(
    'a reply button whose id got lost',
    { type: 'interactive', interactive: { kind: 'button_reply', title: 'Tomorrow' } },
    {
      ...meta({
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: '', title: 'Tomorrow' } },
      }),
      ...innopaas({ type: 'interactive', interactive: { type: 'buttonReply', buttonReply: { title: 'Tomorrow' } } }),
      ...infobip({ type: 'INTERACTIVE_BUTTON_REPLY', title: 'Tomorrow' }),
    },
    { inferred: ['meta-cloud', 'infobip', 'sinch-legacy', 'innopaas'] },
  ),
  said(
    'a form filled in',
    {
      type: 'interactive',
      interactive: { kind: 'flow_reply', name: 'flow', body: 'Sent', response: answers },
      context,
    },
    {
      ...tapped({
        type: 'interactive',
        interactive: {
          type: 'nfm_reply',
          nfm_reply: { name: 'flow', body: 'Sent', response_json: JSON.stringify(answers) },
        },
      }),
      ...infobip({ type: 'INTERACTIVE_FLOW_REPLY', text: 'Sent', response: answers, context: infobipContext }),
    },
  ),
  said(
    'a permission to call',
    {
      type: 'interactive',
      interactive: {
        kind: 'call_permission_reply',
        response: 'accept',
        permanent: false,
        expiresAt: '2026-03-08T12:00:00.000Z',
        source: 'user_action',
      },
      context,
    },
    {
      ...cloud({
        type: 'interactive',
        context: metaContext,
        interactive: {
          type: 'call_permission_reply',
          call_permission_reply: {
            response: 'accept',
            is_permanent: false,
            expiration_timestamp: 1772971200,
            response_source: 'user_action',
          },
        },
      }),
      ...infobip({
        type: 'INTERACTIVE_CALL_PERMISSION_REPLY',
        callPermissionReply: { response: 'ACCEPT', expirationTimestamp: '2026-03-08T12:00:00.000+0000' },
        context: infobipContext,
      }),
    },
  ),
];
