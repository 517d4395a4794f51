import { version } from '../../package.json';
import { MAX_KEY } from '../format-path.ts';
import { providers } from '../registry.ts';
import { MAX_LENGTH } from './documents.ts';
import { EXIT } from './exit-code.ts';
import { LISTED_ISSUES } from './report.ts';

export const VERSION = `${version}\n`;

export const PROVIDER_IDS: string = providers.map(({ id }) => id).join(', ');

/** Under the description of their option, so many on a line. */
const LISTED_IDS = [providers.slice(0, 5), providers.slice(5)]
  .map((some) => some.map(({ id }) => id).join(', '))
  .join(`,\n${' '.repeat(17)}`);

export const USAGE = `Usage: whatsapp-inbound [--provider ID] [--issues] [--json] [--redact | --audit] [PATH...]
`;

export const HELP = `${USAGE}
Reads bodies of WhatsApp webhooks, and shows which provider sent each body and what
is in it. Each body is shown as soon as it has been read.

PATH is a file or a folder. Without a PATH, or if it is -, standard input is read. Of
a folder, all files are read, sorted by name, and all files in its folders. Links to
folders, and names that begin with a dot, are left out.

A file contains JSON: one body, several bodies one after the other (each on one line,
as in NDJSON, or on several lines), or arrays of bodies. Or it contains forms, one on
each line. It is read as UTF-8, or as UTF-16 with a byte order mark, and may be
compressed with gzip. A broken body ends at the line where another body can begin. A
body may have ${MAX_LENGTH / 2 ** 20} million characters.

Options:
  --provider ID  the provider that sent the bodies. Without it, it is detected. One of:
                 ${LISTED_IDS}
  --issues       list all issues under each table. Without it, the first ${LISTED_ISSUES}
  --json         for programs: one line of JSON for each body, instead of tables. It
                 is the ParseResult of the library, with all issues and every "raw".
                 "file" comes first (- for standard input), then "line", if the file
                 has more than one body, and "index" in an array, counted from 0.
                 "provider" is absent if the body was not recognised. "raw" is absent
                 if the body is nested too deeply to be written
  --redact       for a bug report: each body as one line of JSON, with other values.
                 Each value is replaced by another one of the same kind, and equal
                 values by equal values. The library reads the new body like the old
                 one. These stay: keys, types and statuses that the library knows;
                 true, false, null and zeros; punctuation and the length of texts.
                 Look at the output before you send it
  --audit        for new fields: the fields that are in the bodies and not in the
                 results, instead of tables. Shows their paths, never their values.
                 Fields that this version of the tool does not know come first and
                 are marked "new". The count 2 of 27 means: the field is there 27
                 times, and 2 of these are not in the results. In a path, * is a key
                 that contains a long number. Fields of "unhandled" are not listed.
                 With --json, one line of JSON for each field, with "isNew"
  -h, --help     show this text
  --version      show the version

Tables are as wide as the terminal, or 120 columns if there is no terminal. If there
is too little room, texts are cut first. If ids and phone numbers fill a line, a
message or receipt takes two lines. In the path of an issue, keys are cut after
${MAX_KEY} characters. Characters that could control a terminal are shown as \\u{...}, or
as \\uXXXX in a path, and line breaks as ↵.

Exit status:
  ${EXIT.recognised}    every body was recognised and could be read. There may be warnings, such as for
       messages of an unknown type, or for optional fields that were left out
  ${EXIT.notRecognised}    at least one body has an issue of severity error, or too_many_issues
  ${EXIT.usage}   the arguments are wrong
  ${EXIT.unreadableFile}   a file could not be read, or not to its end. The other files are shown
  ${EXIT.unwritableOutput}   the output could not be written
  ${EXIT.readerGone}  the program that reads the output has ended, as head does
`;
