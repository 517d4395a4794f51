/**
 * Bodies that a browser is given. They are said in the words of Meta's record, which several providers send; whose they are
 * is nobody's business here.
 * @param {readonly object[]} records
 */
export function spellBody(records) {
  const messages = records.map((record, index) => ({
    id: `wamid.${index + 1}`,
    from: '447700900123',
    timestamp: '1767261600',
    type: 'text',
    text: { body: 'Hello' },
    ...record,
  }));
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '104857600123456',
        changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', messages } }],
      },
    ],
  });
}

/** @param {string} body */
export const saying = (body) => ({ text: { body } });

export const HEBREW = 'שלום, זה עדיין זמין?';

/** What would show if a text were taken for HTML. */
export const HTML = `<img src="x" onerror="document.title = 'taken over'"><b>bold</b>&lt;<script>document.title = 'taken over'</script>`;

const MAX_BYTES = 4_000_000;

/** As much as a webhook takes. @param {object} record */
export function spellLargeBody(record) {
  const length = spellBody([record, record]).length - spellBody([record]).length;
  return spellBody(new Array(Math.max(1, Math.floor(MAX_BYTES / length))).fill(record));
}
