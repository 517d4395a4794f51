import { parseArgs } from 'node:util';
import type { ProviderId } from '../contract/message.ts';
import { providers } from '../registry.ts';
import { PROVIDER_IDS } from './help.ts';
import { LISTED_ISSUES } from './report.ts';

/** What the command line asks for. */
export type Request = { kind: 'help' | 'version' } | { kind: 'refused'; reason: string } | ReadRequest;

export interface ReadRequest {
  kind: 'read';
  files: string[];
  provider: ProviderId | undefined;
  asJson: boolean;
  /** How many issues of a body to list. */
  listed: number;
}

export function readArguments(args: readonly string[]): Request {
  try {
    return toRequest(parse(args));
  } catch (error) {
    return { kind: 'refused', reason: (error as Error).message };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      provider: { type: 'string' },
      issues: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

function toRequest({ values, positionals }: ReturnType<typeof parse>): Request {
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const provider = providers.find(({ id }) => id === values.provider)?.id;
  if (values.provider !== undefined && provider === undefined) {
    return { kind: 'refused', reason: `No provider '${values.provider}'. There are: ${PROVIDER_IDS}.` };
  }
  const files = positionals.length > 0 ? positionals : ['-'];
  return { kind: 'read', files, provider, asJson: values.json, listed: values.issues ? Infinity : LISTED_ISSUES };
}
