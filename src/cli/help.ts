import { version } from '../../package.json';
import { providers } from '../registry.ts';
import { MAX_LENGTH } from './documents.ts';
import { EXIT } from './exit-code.ts';
import { LISTED_ISSUES, MAX_KEY_LENGTH } from './report.ts';

export const VERSION = `${version}\n`;

export const PROVIDER_IDS: string = providers.map(({ id }) => id).join(', ');

/** Under the description of their option, so many on a line. */
const LISTED_IDS = [providers.slice(0, 5), providers.slice(5)]
  .map((some) => some.map(({ id }) => id).join(', '))
  .join(`,\n${' '.repeat(17)}`);

export const USAGE = `Usage: whatsapp-inbound [--provider ID] [--issues] [--json] [--redact | --audit] [PATH...]
`;

export const HELP = `${USAGE}
Reads bodies of WhatsApp webhooks and shows whose they are and what is in them,
each as soon as it has been read. Without PATH, or where PATH is -, it reads
standard input. Of a folder it reads every file, by name, and those in its
folders, but for names that begin with a dot and links to folders.

A file holds JSON in UTF-8: one body, bodies that follow each other, each on one
line (NDJSON) or on many, or lists of bodies. Or forms, each on a line. UTF-16
with a byte order mark and gzip are read too, whatever the file is called. What
is broken is one body up to a line on which another can begin. A body may have
${MAX_LENGTH / 2 ** 20} million characters.

Options:
  --provider ID  whose bodies these are, instead of detecting it. One of:
                 ${LISTED_IDS}
  --issues       list every issue beneath a table; without it, the first ${LISTED_ISSUES}
  --json         for machines: in place of tables, a line of JSON per body, which
                 is the library's ParseResult with every issue and every raw (but
                 for a body nested too deep to be written, which has no raw). In
                 front are "file" (- for standard input), "line" where the body
                 is not the only one of its file, and "index", counted from 0,
                 in a list. "provider" is absent where nobody recognises the body
  --redact       for a bug report: in place of tables, each body on a line of JSON
                 that is read as the body is, with another value of the same kind
                 in place of every value, the same one for the same throughout. In
                 keys, types and statuses only words stay that the library itself
                 knows, and everywhere true, false, null, zeros, punctuation and
                 the length of texts. Look at it all the same before you send it
  --audit        for new fields: in place of tables, what is in the bodies and not in
                 their results, by path and never by value. First come those that
                 are new to this version of the tool, marked "new". A count of 2 of
                 27 says that 25 are carried: the value stands in the result, or the
                 result is another without it or with another value. * is a key with
                 a long number. What is unhandled is so as a whole, and not listed.
                 With --json, a line for each, with "isNew": true or false
  -h, --help     show this
  --version      show the version

Tables are as wide as the terminal, or 120 columns where there is none. Texts are
cut first. Where ids and phone numbers leave no room for the rest, a record
takes two lines. A key in the place of an issue is cut after ${MAX_KEY_LENGTH} characters.
Characters that could act on a terminal are shown as \\u{...}, line breaks as ↵.

Exit status:
  ${EXIT.recognised}    every body was recognised and could be read. Warnings are no failure:
       messages of types yet unknown, optional fields left out
  ${EXIT.notRecognised}    one was not: it has an issue of severity error, or too_many_issues
  ${EXIT.usage}   wrong usage
  ${EXIT.unreadableFile}   a file could not be read, or not to its end, whatever was in the others,
       which are shown
  ${EXIT.unwritableOutput}   the output could not be written
  ${EXIT.readerGone}  whoever reads the output has gone, as head does
`;
