import type { Io } from './io.ts';
import { toPrintable } from './printable.ts';

export function complain(io: Pick<Io, 'writeError'>, message: string): void {
  io.writeError(`whatsapp-inbound: ${toPrintable(message)}\n`);
}

/** What went wrong, without the call and the path that Node adds to it. */
export function reasonOf({ message, syscall, code }: NodeJS.ErrnoException): string {
  // zlib speaks of the stream that it has been given and does not say what it is.
  if (code?.startsWith('Z_')) return `broken gzip: ${message}`;
  return message.split(`, ${syscall}`)[0] as string;
}
