import { parseArgs } from 'node:util';
import type { ProviderId } from '../contract/message.ts';
import { providers } from '../registry.ts';
import { PROVIDER_IDS } from './help.ts';
import { LISTED_ISSUES } from './report.ts';

/** What the command line asks for. */
export type Request = { kind: 'help' | 'version' } | { kind: 'refused'; reason: string } | ReadRequest;

export interface ReadRequest {
  kind: 'read';
  /** Files and folders. */
  paths: string[];
  provider: ProviderId | undefined;
  /** What is shown of the bodies: what is in them, the bodies without what is personal, or what their results lack. */
  shown: 'contents' | 'redacted' | 'audit';
  asJson: boolean;
  /** How many issues of a body to list. */
  listed: number;
}

const OPTIONS = {
  provider: { type: 'string' },
  issues: { type: 'boolean' },
  json: { type: 'boolean' },
  redact: { type: 'boolean' },
  audit: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export function readArguments(args: readonly string[]): Request {
  // Not strict, for the words in which Node refuses are about the function that was called.
  const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const refusals = parsed.tokens.map((token) => (token.kind === 'option' ? whyRefused(token) : undefined));
  const reason = refusals.find((refusal) => refusal !== undefined);
  if (reason !== undefined) return { kind: 'refused', reason };
  const { provider: name, help, version, json, issues, redact, audit } = parsed.values;
  if (help) return { kind: 'help' };
  if (version) return { kind: 'version' };
  const other = audit ? '--audit' : json ? '--json' : undefined;
  if (redact && other) return { kind: 'refused', reason: `--redact and ${other} do not go together.` };
  const paths = parsed.positionals.length > 0 ? parsed.positionals : ['-'];
  const provider = providers.find(({ id }) => id === name)?.id;
  const shown = redact ? 'redacted' : audit ? 'audit' : 'contents';
  return { kind: 'read', paths, provider, shown, asJson: json === true, listed: issues ? Infinity : LISTED_ISSUES };
}

interface Option {
  name: string;
  /** As it was written. */
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function whyRefused({ name, rawName, value, inlineValue }: Option): string | undefined {
  if (!isKnown(name)) return `There is no option ${rawName}.`;
  if (OPTIONS[name].type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value.`;
  const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
  if (isMissing) return `${rawName} needs a value. One of: ${PROVIDER_IDS}.`;
  return providers.some(({ id }) => id === value)
    ? undefined
    : `There is no provider '${value}'. There are: ${PROVIDER_IDS}.`;
}

function isKnown(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
