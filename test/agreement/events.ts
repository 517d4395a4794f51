import { cloud, EARLIER_ID, infobip, innopaas, meta, onprem, sinch, USER } from './bodies.ts';
import { EVERYBODY, type Meaning, said } from './meaning.ts';

const moved = { newId: '12025550199', newPhone: '+12025550199', body: 'Ada changed number' };
const identity = { acknowledged: false, created_timestamp: '1772366300000', hash: 'Qm4xHh==' };
const readIdentity = { hash: 'Qm4xHh==', acknowledged: false, createdAt: '2026-03-01T11:58:20.000Z' };
const reidentified = {
  type: 'system',
  identity,
  system: { type: 'customer_identity_changed', body: 'New security code' },
};
/** WhatsApp sends no profile with what it tells by itself. */
const nameless = { id: USER, phone: `+${USER}` };
const group = '12025550150-1518707486';
const newIds = {
  userId: 'US.2200',
  parentUserId: 'US.ENT.2200',
  previousUserId: 'US.1100',
  previousParentUserId: 'US.ENT.1100',
};
const metaNewIds = {
  user_id: 'US.2200',
  parent_user_id: 'US.ENT.2200',
  previous_user_id: 'US.1100',
  previous_parent_user_id: 'US.ENT.1100',
};

/** What happened around the chat, to earlier messages, or to a message on its way. */
export const events: readonly Meaning[] = [
  said(
    'a changed phone number',
    { type: 'system', system: { kind: 'number_changed', ...moved } },
    {
      ...onprem(
        { type: 'system', system: { type: 'user_changed_number', body: moved.body, new_wa_id: moved.newId } },
        [],
      ),
      ...cloud({ type: 'system', system: { type: 'user_changed_number', body: moved.body, wa_id: moved.newId } }, []),
      ...sinch({ type: 'system', system: { type: 'user_changed_number', body: moved.body, new_wa_id: moved.newId } }),
      ...innopaas({ type: 'system', system: { body: moved.body, newWaId: moved.newId } }),
    },
    { inferred: ['sinch-legacy', 'innopaas'] },
  ),
  said(
    'a changed phone number, and the user ids with it',
    {
      type: 'system',
      from: nameless,
      system: { kind: 'number_changed', newId: moved.newId, newPhone: moved.newPhone, ...newIds },
    },
    cloud({ type: 'system', system: { type: 'user_changed_number', wa_id: moved.newId, ...metaNewIds } }, []),
  ),
  said(
    'a changed identity',
    {
      type: 'system',
      from: { ...nameless, identity: readIdentity },
      system: { kind: 'identity_changed', identity: readIdentity, body: 'New security code' },
    },
    { ...onprem(reidentified, []), ...cloud(reidentified, []) },
  ),
  said(
    'a changed user id',
    {
      type: 'system',
      from: nameless,
      system: { kind: 'user_id_changed', ...newIds },
    },
    cloud({ type: 'system', system: { type: 'user_changed_user_id', ...metaNewIds } }, []),
  ),
  said(
    'a chat opened for the first time',
    { type: 'system', system: { kind: 'chat_opened' } },
    cloud({ type: 'request_welcome' }),
  ),
  said(
    'somebody joining a group',
    { type: 'system', from: nameless, groupId: group, system: { kind: 'group', body: 'Ada was added' } },
    onprem({ type: 'system', group_id: group, system: { body: 'Ada was added' } }, []),
  ),
  said(
    "somebody leaving a group, by the event's own word",
    {
      type: 'system',
      from: nameless,
      groupId: group,
      system: { kind: 'group', wireType: 'group_user_left', body: 'Ada left' },
    },
    onprem({ type: 'system', group_id: group, system: { type: 'group_user_left', body: 'Ada left' } }, []),
  ),
  said(
    'a text changed afterwards',
    { type: 'edit', edit: { messageId: EARLIER_ID, content: { type: 'text', text: { body: 'At nine' } } } },
    cloud({
      type: 'edit',
      edit: { original_message_id: EARLIER_ID, message: { type: 'text', text: { body: 'At nine' } } },
    }),
  ),
  said(
    'a message deleted for everyone',
    { type: 'revoke', revoke: { messageId: EARLIER_ID } },
    cloud({ type: 'revoke', revoke: { original_message_id: EARLIER_ID } }),
  ),
  said(
    'a message that is not delivered',
    {
      type: 'unknown',
      unknown: { reason: 'unsupported', wireType: 'unsupported', unsupportedType: 'poll_creation' },
      errors: [{ code: '131051', title: 'Unsupported', message: 'Unsupported', details: 'Not delivered.' }],
    },
    {
      ...cloud({
        type: 'unsupported',
        unsupported: { type: 'poll_creation' },
        errors: [
          { code: 131051, title: 'Unsupported', message: 'Unsupported', error_data: { details: 'Not delivered.' } },
        ],
      }),
      ...onprem({ type: 'unknown', errors: [{ code: 501, title: 'Unsupported', details: 'Not delivered.' }] }, []),
      ...sinch({ type: 'unknown', errors: [{ code: 501, title: 'Unsupported', details: 'Not delivered.' }] }),
      ...innopaas({ type: 'unknown', errors: [{ code: 131051, title: 'Unsupported', details: 'Not delivered.' }] }),
      ...infobip({ type: 'UNSUPPORTED' }),
    },
    { inferred: ['sinch-legacy'] },
  ),
  said(
    'a file kept back by the virus scanner',
    { type: 'unknown', unknown: { reason: 'unsupported', wireType: 'INFECTED_CONTENT' } },
    infobip({ type: 'INFECTED_CONTENT', malware: 'EICAR' }),
  ),
  said(
    'a message of a type to come',
    { type: 'unknown', unknown: { reason: 'unrecognized', wireType: 'hologram' } },
    {
      ...meta({ type: 'hologram', hologram: { id: '1' } }),
      ...innopaas({ type: 'hologram', hologram: { id: '1' } }),
      ...infobip({ type: 'HOLOGRAM', id: '1' }),
    },
    { issues: ['unknown_type'], inferred: EVERYBODY },
  ),
  said(
    'a text whose words are missing',
    { type: 'unknown', unknown: { reason: 'malformed', wireType: 'text' } },
    { ...meta({ type: 'text', text: {} }), ...innopaas({ type: 'text', text: {} }), ...infobip({ type: 'TEXT' }) },
    { issues: ['invalid_record'], inferred: EVERYBODY },
  ),
];
