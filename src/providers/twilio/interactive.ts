import type { Interactive } from '../../contract/interactive.ts';
import { type Content, content, inRecord, type Surroundings } from '../../core/content.ts';
import { below } from '../../core/place.ts';
import { answers, toFlowReply, type WireFlow } from '../../dialects/whatsapp/flow.ts';
import {
  permissionResponse,
  type Tapped,
  toButtonReply,
  toListReply,
  toPermissionReply,
} from '../../dialects/whatsapp/replies.ts';
import { parseJsonObject } from '../../wire/json.ts';
import { fields, object } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { leaf, MISFIT, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text } from '../../wire/values.ts';
import { get, hasOwn, isWireObject, type WireObject } from '../../wire/wire-object.ts';
import { says } from './kinds.ts';

type Answers = WireFlow['answers'];

/** `InteractiveData`. Twilio's page shows a form's answers in it, public projects read Meta's replies, of lists and of buttons. */
interface Data {
  answers?: NonNullable<Answers>;
  list?: WireReply;
  button?: WireReply;
}

/** Its title may stand beside it alone, as that of every answer does. */
type WireReply = Partial<Tapped>;

const reply: Piece<WireReply> = /* @__PURE__ */ object<WireReply>({ id, title: text, description: text });

const parsed: Piece<Data> = /* @__PURE__ */ fields<Data>({
  answers: under(answers, 'flowResponse'),
  // Within `interactive` as Meta has them [inferred].
  list: under(reply, 'list_reply', 'interactive.list_reply'),
  button: under(reply, 'button_reply', 'interactive.button_reply'),
});

/** JSON as text, or parsed by who posted it again. One of which nothing is known is an answer of a kind to come. */
const data: Piece<Data> = /* @__PURE__ */ leaf('the JSON of an object', (value) => {
  if (value === '') return undefined;
  const whole = typeof value === 'string' ? parseJsonObject(value) : value;
  if (!isWireObject(whole)) return MISFIT;
  return Object.keys(whole).length === 0 ? undefined : (parsed.read(whole) ?? NOTHING);
});

/** Without a prototype, which could hold the names of replies. */
const NOTHING: Data = /* @__PURE__ */ Object.create(null);

interface WireAnswer {
  rowId?: string;
  row?: string;
  payload?: string;
  label?: string;
  body?: string;
  answers?: NonNullable<Answers>;
  data?: Data;
}

/** The label of Twilio's question, as its page on calls has it. The answer is `ACCEPTED` or `REJECTED`. */
const CALL_QUESTION = 'VOICE_CALL_REQUEST';

/** Whether `InteractiveData` tells an answer by itself. */
export function tellsAnswer(record: WireObject): boolean {
  const known = says(record, 'InteractiveData') ? data.read(get(record, 'InteractiveData')) : undefined;
  return known !== undefined && known !== MISFIT && known !== NOTHING;
}

/** What only an answer can be: that to the question of a call, and a button without its label. */
export function isNoButton(record: WireObject): boolean {
  const labels = ['ListTitle', 'ButtonText', 'Body'].map((key) => get(record, key));
  const label = labels.find((value) => value !== undefined && value !== null && value !== '');
  return label === CALL_QUESTION || (label === undefined && says(record, 'ButtonPayload', 'ListId'));
}

export const interactive: Content<unknown> = /* @__PURE__ */ content<'interactive', WireAnswer, unknown>(
  'interactive',
  /* @__PURE__ */ fields<WireAnswer>({
    rowId: under(id, 'ListId'),
    row: under(text, 'ListTitle'),
    payload: under(id, 'ButtonPayload'),
    label: under(text, 'ButtonText'),
    body: under(text, 'Body'),
    answers: under(answers, 'FlowData'),
    data: under(data, 'InteractiveData'),
  }),
  (wire = NOTHING as WireAnswer, around) => readAnswer(wire, around),
  inRecord,
);

function readAnswer(wire: WireAnswer, around: Surroundings<unknown>): Interactive | undefined {
  const { rowId, row, payload, label, body, data } = wire;
  const title = row ?? label ?? body ?? '';
  if (title === CALL_QUESTION) return readPermission(payload, around);
  const form = readForm(wire, around);
  if (form) return form;
  if (rowId ?? row) return toListReply(addParts<Tapped>({ title }, { id: rowId }));
  if (data?.list) return toListReply({ title, ...data.list });
  if (data?.button && payload === undefined) return toButtonReply({ title, ...data.button });
  // Without anything else the title is the answer.
  if (payload ?? label ?? (data ? undefined : body)) return toButtonReply(addParts<Tapped>({ title }, { id: payload }));
  const at = below(around.at, data ? 'InteractiveData' : 'MessageType');
  around.report('unknown_type', at, 'This kind of reply is not known; see `raw`.');
  return { kind: 'other' };
}

function readPermission(answer = '', { at, report }: Surroundings<unknown>): Interactive {
  const response = permissionResponse.read(answer.replace(/ED$/i, ''));
  if (response === MISFIT) report('dropped_field', below(at, 'ButtonPayload'), 'Left out: expected yes or no.');
  return toPermissionReply(response && response !== MISFIT ? { response } : undefined);
}

/** The answers come twice: as WhatsApp has them, and in what Twilio calls its own form of all channels. */
function readForm({ answers, data, body }: WireAnswer, { at, report }: Surroundings<unknown>): Interactive | undefined {
  const isRead = answers && hasOwn(answers, 'response');
  const best = isRead ? answers : (data?.answers ?? answers);
  if (best === undefined) return undefined;
  const key = best === answers ? 'FlowData' : 'InteractiveData';
  return toFlowReply({ ...(body && { body }), answers: best }, (sentence) =>
    report('dropped_field', below(at, key), sentence),
  );
}
