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
  return { wire, means: { ...shown.means, ...means }, issues };
}

/** Kinds of answers, and how each is drawn. */
const KINDS: { readonly [wireKind: string]: (choices: Choices, spell: Spelling) => Drawn<object> } = {
  button_reply: (choices) => object<object>(replyRows(choices).slice(0, 2))(choices),
  list_reply: (choices) => object<object>(replyRows(choices))(choices),
  nfm_reply: flow,
  call_permission_reply: (choices, spell) => object<object>(permissionRows, spell)(choices),
  payment_method: (choices, spell) => object<object>(methodRows, spell)(choices),
};

/** The kind names the key that its answer is under; unused keys may be `null`. */
export function interactive(spell: Spelling): (choices: Choices) => DrawnContent {
  return (choices) => {
    const wireKind = pick(choices, 'button_reply', ...Object.keys(KINDS).slice(1), 'product', 'constructor');
    const draw = Object.hasOwn(KINDS, wireKind) ? KINDS[wireKind] : undefined;
    const kind = spell(wireKind);
    const { wire, means, issues } = draw?.(choices, spell) ?? {
      wire: { product_retailer_id: 'sku' },
      means: { wireType: kind },
      issues: [],
    };
    const unused = wireKind === 'list_reply' ? 'button_reply' : 'list_reply';
    const meant = wireKind === 'nfm_reply' ? 'flow_reply' : wireKind;
    return {
      wire: { interactive: { [spell(unused)]: null, type: kind, [kind]: wire } },
      means: { type: 'interactive', interactive: { kind: draw ? meant : 'other', ...means } },
      issues: below('interactive', draw ? below(kind, issues) : [{ code: 'unknown_type', at: ['type'] }]),
    };
  };
}
