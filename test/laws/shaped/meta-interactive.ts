import type { CallPermissionReply, ListReply, PaymentMethod } from '../../../src/index.ts';
import { type Choices, now, pick } from './choices.ts';
import { below, breakable, type Drawn, type Expected, object, type Row, rows, type Spelling } from './drawn.ts';
import type { DrawnContent } from './record.ts';
import { time } from './times.ts';
import { anyText, flag, id, text, word } from './values.ts';

/** With its id a title may be empty; where the id got lost the title is the answer. */
export function replyRows(choices: Choices): Row[] {
  return now(choices, 5)
    ? rows<Omit<ListReply, 'kind'>>(
        { id: ['id', id], title: ['title', text], description: ['description', text] },
        'title',
      )
    : rows<Omit<ListReply, 'kind'>>(
        { id: ['id', id], title: ['title', anyText], description: ['description', text] },
        'id',
        'title',
      );
}

/** How an order is paid (Cloud, one-click payments). */
const methodRows = rows<PaymentMethod>(
  {
    method: ['payment_method', word('offsite_card_pay', 'credit_card')],
    referenceId: ['reference_id', id],
    credentialId: ['credential_id', id],
    lastFourDigits: ['last_four_digits', id],
    confirmedAt: ['payment_timestamp', time],
  },
  'method',
);

const permissionRows = rows<CallPermissionReply>({
  response: ['response', breakable(word('accept', 'reject'), 'maybe')],
  permanent: ['is_permanent', flag],
  expiresAt: ['expiration_timestamp', time],
  source: ['response_source', text],
});

/** Answers are text: JSON of an object by the documentation, and whatever a client put there in practice. */
const ANSWERS: readonly {
  readonly json: string | null | undefined;
  readonly means: object;
  readonly isBroken?: true;
}[] = [
  {
    json: '{"name":"Ada","n":[1,2.5],"deep":{"a":null}}',
    means: { response: { name: 'Ada', n: [1, 2.5], deep: { a: null } } },
  },
  { json: '{}', means: { response: {} } },
  { json: '{"__proto__":{"a":1},"constructor":1}', means: { response: { constructor: 1 } } },
  { json: '{broken', means: { responseText: '{broken' }, isBroken: true },
  { json: '[1]', means: { responseText: '[1]' }, isBroken: true },
  { json: 'null', means: { responseText: 'null' }, isBroken: true },
  { json: '', means: {} },
  { json: null, means: {} },
  { json: undefined, means: {} },
];

function flow(choices: Choices, spell: Spelling): Drawn<object> {
  const shown = object<object>(
    rows<{ name?: string; body?: string }>({ name: ['name', text], body: ['body', text] }, 'name'),
  )(choices);
  const { json, means, isBroken } = ANSWERS[choices.below(ANSWERS.length)] as (typeof ANSWERS)[number];
  const key = spell('response_json');
  const wire = json === undefined ? shown.wire : { ...(shown.wire as object), [key]: json };
  const issues: Expected[] = isBroken ? [...shown.issues, { code: 'dropped_field', at: [key] }] : [...shown.issues];
  return { wire, means: { kind: 'flow_reply', ...shown.means, ...means }, issues };
}

function permission(choices: Choices, spell: Spelling): Drawn<object> {
  const { wire, means, issues } = object<CallPermissionReply>(permissionRows, spell)(choices);
  return { wire, means: { kind: 'call_permission_reply', ...means }, issues };
}

/** The kind names the key that its answer is under; unused keys may be `null`. */
export function interactive(spell: Spelling): (choices: Choices) => DrawnContent {
  return (choices) => {
    const wireKind = pick(
      choices,
      'button_reply',
      'list_reply',
      'nfm_reply',
      'call_permission_reply',
      'payment_method',
      'product',
      'constructor',
    );
    const { wire, means, issues } = answer(choices, wireKind, spell);
    const unused = wireKind === 'list_reply' ? 'button_reply' : 'list_reply';
    const body = {
      [spell(unused)]: null,
      type: spell(wireKind),
      ...(wire === undefined ? {} : { [spell(wireKind)]: wire }),
    };
    return {
      wire: { interactive: body },
      means: { type: 'interactive', interactive: means },
      issues: below('interactive', [
        ...below(spell(wireKind), issues),
        ...((means as { kind?: string }).kind === 'other' ? [{ code: 'unknown_type', at: ['type'] } as const] : []),
      ]),
    };
  };
}

function answer(choices: Choices, wireKind: string, spell: Spelling): Drawn<object> {
  switch (wireKind) {
    case 'button_reply': {
      const { wire, means, issues } = object<object>(replyRows(choices).slice(0, 2))(choices);
      return { wire, means: { kind: 'button_reply', ...means }, issues };
    }
    case 'list_reply': {
      const { wire, means, issues } = object<object>(replyRows(choices))(choices);
      return { wire, means: { kind: 'list_reply', ...means }, issues };
    }
    case 'nfm_reply':
      return flow(choices, spell);
    case 'call_permission_reply':
      return permission(choices, spell);
    case 'payment_method': {
      const { wire, means, issues } = object<object>(methodRows, spell)(choices);
      return { wire, means: { kind: 'payment_method', ...means }, issues };
    }
    default:
      return { wire: { product_retailer_id: 'sku' }, means: { kind: 'other', wireType: spell(wireKind) }, issues: [] };
  }
}
