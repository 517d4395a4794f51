import type * as contract from '../contract/message.ts';
import { context, providerError, referral } from './attributes.ts';
import { contactCard } from './contact-card.ts';
import { button, edit, location, order, reaction, revoke, text, unknown } from './content.ts';
import { interactive } from './interactive.ts';
import { anything, name, time } from './leaves.ts';
import { media } from './media.ts';
import { businessNumber, party } from './people.ts';
import { both, filledList, list, object, oneOf, optional, rule, type Schema, type Shape, tag, words } from './shape.ts';
import { systemEvent } from './system.ts';

export const providerId: Schema<contract.ProviderId> = /* @__PURE__ */ words<contract.ProviderId>({
  'meta-onprem': true,
  'meta-cloud': true,
  infobip: true,
  'sinch-legacy': true,
  innopaas: true,
  ycloud: true,
  vonage: true,
  gupshup: true,
  twilio: true,
});

const base: Shape<contract.MessageBase> = {
  provider: providerId,
  id: name,
  providerMessageId: /* @__PURE__ */ optional(name),
  from: party,
  to: /* @__PURE__ */ optional(businessNumber),
  timestamp: /* @__PURE__ */ optional(time),
  groupId: /* @__PURE__ */ optional(name),
  context: /* @__PURE__ */ optional(context),
  referral: /* @__PURE__ */ optional(referral),
  errors: /* @__PURE__ */ optional(/* @__PURE__ */ filledList(providerError)),
  raw: anything,
};

export const textMessage: Schema<contract.TextMessage> = /* @__PURE__ */ object<contract.TextMessage>(
  both(base, { type: tag('text'), text }),
);

export const mediaMessage: Schema<contract.MediaMessage> = /* @__PURE__ */ object<contract.MediaMessage>(
  both(base, { type: tag('media'), media, additionalMedia: optional(filledList(media)) }),
);

export const locationMessage: Schema<contract.LocationMessage> = /* @__PURE__ */ object<contract.LocationMessage>(
  both(base, { type: tag('location'), location }),
);

export const contactsMessage: Schema<contract.ContactsMessage> = /* @__PURE__ */ object<contract.ContactsMessage>(
  both(base, { type: tag('contacts'), contacts: list(contactCard) }),
);

export const interactiveMessage: Schema<contract.InteractiveMessage> =
  /* @__PURE__ */ object<contract.InteractiveMessage>(both(base, { type: tag('interactive'), interactive }));

export const buttonMessage: Schema<contract.ButtonMessage> = /* @__PURE__ */ object<contract.ButtonMessage>(
  both(base, { type: tag('button'), button }),
);

export const orderMessage: Schema<contract.OrderMessage> = /* @__PURE__ */ object<contract.OrderMessage>(
  both(base, { type: tag('order'), order }),
);

export const reactionMessage: Schema<contract.ReactionMessage> = /* @__PURE__ */ object<contract.ReactionMessage>(
  both(base, { type: tag('reaction'), reaction }),
);

export const systemMessage: Schema<contract.SystemMessage> = /* @__PURE__ */ object<contract.SystemMessage>(
  both(base, { type: tag('system'), system: systemEvent }),
);

export const editMessage: Schema<contract.EditMessage> = /* @__PURE__ */ object<contract.EditMessage>(
  both(base, { type: tag('edit'), edit }),
);

export const revokeMessage: Schema<contract.RevokeMessage> = /* @__PURE__ */ object<contract.RevokeMessage>(
  both(base, { type: tag('revoke'), revoke }),
);

export const referralMessage: Schema<contract.ReferralMessage> = /* @__PURE__ */ object<contract.ReferralMessage>(
  both(base, { type: tag('referral'), referral }),
);

/** With a referral, it is one. */
export const contextMessage: Schema<contract.ContextMessage> = /* @__PURE__ */ rule(
  /* @__PURE__ */ object<contract.ContextMessage>(both(base, { type: tag('context'), context })),
  (message) => !Object.hasOwn(message, 'referral'),
  'Expected nothing but a context.',
  { not: { required: ['referral'] } },
);

export const unknownMessage: Schema<contract.UnknownMessage> = /* @__PURE__ */ object<contract.UnknownMessage>(
  both(base, { type: tag('unknown'), unknown }),
);

export const inboundMessage: Schema<contract.InboundMessage> = /* @__PURE__ */ oneOf<contract.InboundMessage, 'type'>(
  'type',
  {
    text: textMessage,
    media: mediaMessage,
    location: locationMessage,
    contacts: contactsMessage,
    interactive: interactiveMessage,
    button: buttonMessage,
    order: orderMessage,
    reaction: reactionMessage,
    system: systemMessage,
    edit: editMessage,
    revoke: revokeMessage,
    referral: referralMessage,
    context: contextMessage,
    unknown: unknownMessage,
  },
);
