import sqlite from 'node-sqlite3-wasm';
import { compareStatuses, messageKey, parseInbound, statusKey } from 'whatsapp-inbound';
import { isInboundMessage, isMessageStatus } from 'whatsapp-inbound/schema';

const TABLES = `
  create table if not exists bodies   (id integer primary key, bytes blob);            -- the queue
  create table if not exists messages (key text primary key, message text not null);   -- each once
  create table if not exists receipts (key text primary key, receipt text not null);   -- each once
  create table if not exists latest   (sent text primary key, receipt text not null);  -- one of each message that was sent
`;

const toJson = (record) => JSON.stringify({ ...record, raw: undefined });

/** `undefined` for what this version does not know, such as what a newer one has written. */
function fromJson(text, isOne) {
  const value = JSON.parse(text);
  return isOne(value) ? value : undefined;
}

export function openStore(path) {
  const database = new sqlite.Database(path);
  database.exec(TABLES);

  /** A provider delivers again what was not answered in time, and sometimes what was. */
  const isNew = (table, key, record) =>
    database.run(`insert into ${table} values (?, ?) on conflict do nothing`, [key, toJson(record)]).changes === 1;

  /** Receipts come in any order. In a group each member has one. */
  function keepLatest(receipt) {
    const sent = JSON.stringify([receipt.id, receipt.groupId && receipt.recipient?.id]);
    const row = database.get('select receipt from latest where sent = ?', [sent]);
    const known = row && fromJson(row.receipt, isMessageStatus);
    if (known && compareStatuses(known, receipt) >= 0) return;
    database.run('insert or replace into latest values (?, ?)', [sent, toJson(receipt)]);
  }

  function readBody({ id, bytes }) {
    const result = parseInbound(bytes);
    const messages = result.messages.filter((message) => isNew('messages', messageKey(message), message));
    const statuses = result.statuses.filter((status) => isNew('receipts', statusKey(status), status));
    statuses.forEach(keepLatest);
    database.run('delete from bodies where id = ?', [id]);
    return { ...result, messages, statuses };
  }

  return {
    put: (bytes) => database.run('insert into bodies (bytes) values (?)', [bytes]),

    /** Reads the oldest body. It leaves the queue when its records are in their tables: both happen, or neither. */
    readNext() {
      const body = database.get('select id, bytes from bodies order by id limit 1');
      if (!body) return undefined;
      database.exec('begin');
      try {
        const news = readBody(body);
        database.exec('commit');
        return news;
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },

    messages: () =>
      database.all('select message from messages order by rowid').map((row) => fromJson(row.message, isInboundMessage)),
    latest: () =>
      database.all('select receipt from latest order by rowid').map((row) => fromJson(row.receipt, isMessageStatus)),
    close: () => database.close(),
  };
}
