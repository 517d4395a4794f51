import schemaFile from 'whatsapp-inbound/schema.json';

/** For bundlers: Node has changed the words that it wants here, so `commonjs.cts` loads it there. */
export const title: string = schemaFile.title;
