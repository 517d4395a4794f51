import type { ProviderId } from '../contract/message.ts';
import type { ParseResult } from '../contract/result.ts';
import { hasOwn, type WireObject } from '../wire/wire-object.ts';
import { openBody, type Problem } from './body.ts';
import { type Report, reportInto } from './issues.ts';
import { BODY, pathOf } from './place.ts';
import type { Provider } from './provider.ts';
import { findWrapped, type Wrapped } from './wrapper.ts';

/** What you can tell a parser about a body. */
export interface ParseOptions<Id extends ProviderId = ProviderId> {
  /**
   * The provider that sent the body, if you know it. If nothing in the body is that provider's, `issues` has an
   * `unknown_provider`, and the whole body is in `unhandled`.
   */
  provider?: Id | undefined;
}

// The comments of the functions stand before the arrows: there an editor finds them while a call is being typed.

/** A parser of webhook bodies: `parseInbound`, or what `createParser` makes. */
export type ParseBody<Id extends ProviderId = ProviderId> =
  /**
   * Reads a webhook body: JSON or a form, as text, as UTF-8 bytes, or parsed. Never throws, whatever it is given: what
   * could not be read is in `unhandled` and `issues`.
   */
  (body: unknown, options?: ParseOptions<Id>) => ParseResult<Id>;

/** A parser of the webhook bodies of one provider, such as `parseTwilio`. */
export type ParseProvider<Id extends ProviderId> =
  /**
   * Reads a body of one provider: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is that
   * provider's, `issues` has an `unknown_provider`. Never throws.
   */
  (body: unknown) => ParseResult<Id>;

/**
 * Makes a parser for the providers that you choose. Your bundle has no others. If a body could come from several of
 * them, and for none it is certain, it is read as a body of the first, and `issues` has an `ambiguous_provider`.
 *
 * @example
 * const parse = createParser([metaCloud, infobip]);
 * const { messages } = parse(await request.text());
 */
// @__NO_SIDE_EFFECTS__
export function createParser<const Providers extends readonly Provider[]>(
  providers: Providers,
): ParseBody<Providers[number]['id']> {
  return (body, options) => {
    try {
      return parse(providers, body, options && hasOwn(options, 'provider') ? options.provider : undefined);
    } catch {
      // Only values that no JSON text can spell get here, by throwing when looked at.
      return nothingRead(body, { code: 'unreadable', message: 'Looking at this body throws.' });
    }
  };
}

/** A parser for one provider that takes every body for its own. */
// @__NO_SIDE_EFFECTS__
export function createProviderParser<Id extends ProviderId>(provider: Provider<Id>): ParseProvider<Id> {
  const parse = createParser([provider]);
  return (body) => parse(body, { provider: provider.id });
}

function parse<Id extends ProviderId>(
  providers: readonly Provider<Id>[],
  body: unknown,
  hint: Id | undefined,
): ParseResult<Id> {
  const asked = hint === undefined ? providers : providers.filter(({ id }) => id === hint);
  const { raw, problem } = openBody(body);
  if (problem) return nothingRead(raw, problem, Array.isArray(raw) ? findInside(asked, raw) : undefined);

  const result: ParseResult<Id> = emptyResult(raw);
  const { report, close } = reportInto(result.issues);
  const provider = hint === undefined ? choose(asked, raw, report) : asked[0];
  provider?.readInto(result, raw, report);
  if (provider === undefined || (hint !== undefined && hasNothingKnown(result) && provider.claim(raw) === 'none')) {
    const message = whyUnknown(hint, provider);
    return nothingRead(raw, { code: 'unknown_provider', message }, findInside(asked, raw));
  }
  result.provider = provider.id;
  close();
  return result;
}

function whyUnknown(hint: ProviderId | undefined, provider: Provider | undefined): string {
  if (hint === undefined) return 'No provider recognises this body.';
  return provider
    ? 'This body contains nothing of the provider that was named.'
    : 'The provider that was named is none of those that this parser reads.';
}

/** Mostly somebody handed over what a cloud function or a queue puts around a body. */
function findInside(providers: readonly Provider[], raw: object): Wrapped<ProviderId> | undefined {
  return findWrapped(raw, (part) => {
    const provider = choose(providers, part);
    return provider && isBodyOf(provider, part) ? provider.id : undefined;
  });
}

/** Deep within anything, what is only possible has to hold something that is understood. */
function isBodyOf(provider: Provider, part: WireObject): boolean {
  if (provider.claim(part) === 'certain') return true;
  const result = emptyResult(part);
  provider.readInto(result, part, reportInto(result.issues).report);
  return (
    result.messages.some(({ type }) => type !== 'unknown') || result.statuses.some(({ status }) => status !== 'other')
  );
}

/** The first that is certain; else the one that finds it possible. Of several, the first, and the doubt is reported. */
function choose<Id extends ProviderId>(
  providers: readonly Provider<Id>[],
  body: WireObject,
  report?: Report,
): Provider<Id> | undefined {
  const possible: Provider<Id>[] = [];
  let problem: { error: unknown } | undefined;
  for (const provider of providers) {
    try {
      const claim = provider.claim(body);
      if (claim === 'certain') return provider;
      if (claim === 'possible') possible.push(provider);
    } catch (error) {
      // The others can still be asked.
      problem = { error };
    }
  }
  if (possible.length > 1) {
    const ids = possible.map(({ id }) => id).join(', ');
    report?.('ambiguous_provider', BODY, `It could be any of ${ids}; read as the first.`);
  }
  if (possible.length === 0 && problem) throw problem.error;
  return possible.at(0);
}

/** An `event` shows nothing here: it can be a list of an unknown name, which a body of anybody can have. */
function hasNothingKnown({ messages, statuses, unhandled }: ParseResult): boolean {
  return messages.length + statuses.length === 0 && unhandled.every(({ kind }) => kind === 'event');
}

function nothingRead<Id extends ProviderId>(
  raw: unknown,
  { code, message }: Problem,
  wrapped?: Wrapped<ProviderId>,
): ParseResult<Id> {
  const whose = wrapped
    ? ` What stands at this path looks like a body of ${wrapped.found}: if it is, pass that alone.`
    : '';
  return {
    ...emptyResult(raw),
    unhandled: [{ kind: 'unknown_body', path: [], raw }],
    issues: [{ code, severity: 'error', message: `${message}${whose}`, path: pathOf(wrapped?.at) }],
  };
}

function emptyResult(raw: unknown): ParseResult<never> {
  return { provider: undefined, messages: [], statuses: [], unhandled: [], issues: [], raw };
}
