import type { ReadRequest } from './arguments.ts';
import { startAudit } from './audit.ts';
import { formatAudit, toAuditLines } from './audit-report.ts';
import type { ParsedBody } from './bodies.ts';
import { complain } from './complain.ts';
import { createDisguise } from './disguise.ts';
import type { Io } from './io.ts';
import { toJsonLine } from './json.ts';
import { toPrintableJson } from './printable.ts';
import { isReadAlike, redactBody } from './redact.ts';
import { formatBody, nameOf } from './report.ts';

/** What is written of each body as soon as it has been read, and at the end of all. */
export interface Display {
  show(body: ParsedBody): Iterable<string>;
  end(): string;
}

export function startDisplay({ shown, asJson, listed, provider }: ReadRequest, io: Io): Display {
  const disguise = createDisguise();
  switch (shown) {
    case 'contents':
      return { show: (body) => (asJson ? toJsonLine(body) : formatBody(body, io.columns, listed)), end: () => '' };
    case 'redacted':
      return {
        show: (body) => {
          const line = redactBody(body, disguise);
          if (!isReadAlike(line, body.result, provider)) {
            complain(io, `${nameOf(body.place)}: without its values it is read as something else`);
          }
          return [toPrintableJson(line), '\n'];
        },
        end: () => '',
      };
    case 'audit': {
      const audit = startAudit(provider, disguise);
      return {
        show: ({ result }) => {
          audit.add(result);
          return [];
        },
        end: () => (asJson ? toAuditLines(audit.list()) : formatAudit(audit.list())),
      };
    }
  }
}
