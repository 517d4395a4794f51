import { version } from '../../package.json';
import { providers } from '../registry.ts';
import { EXIT } from './exit-code.ts';
import { LISTED_ISSUES } from './report.ts';

export const VERSION = `${version}\n`;

export const PROVIDER_IDS: string = providers.map(({ id }) => id).join(', ');

export const USAGE = `Usage: whatsapp-inbound [--provider ID] [--issues] [--json] [FILE...]
`;

export const HELP = `${USAGE}
Reads bodies of WhatsApp webhooks and shows whose they are and what is in them.
Without FILE, or where FILE is -, it reads standard input.

A file holds one body as JSON, or one body per line (NDJSON). It is taken for
lines when it is not JSON as a whole and its first line is a JSON object.

Options:
  --provider ID  whose bodies these are, instead of detecting it. One of:
                 ${PROVIDER_IDS}
  --issues       list every issue beneath a table; without it, the first ${LISTED_ISSUES}
  --json         for machines: in place of tables, a line of JSON per body, which
                 is the library's ParseResult with every issue and every raw (but
                 for JSON nested too deep to be written), and in front "file" (-
                 for standard input) and, for NDJSON, "line". "provider" is
                 absent where nobody recognises the body
  -h, --help     show this
  --version      show the version

The table is cut to the terminal's width, or to 120 columns where there is none.
Characters that could act on a terminal are shown as \\u{...}, line breaks as ↵.

Exit status:
  ${EXIT.recognised}   every body was recognised and could be read. Warnings are no failure:
      messages of types yet unknown, optional fields left out
  ${EXIT.notRecognised}   one was not: it has an issue of severity error, or too_many_issues
  ${EXIT.usage}  wrong usage
  ${EXIT.unreadableFile}  a file could not be read, whatever was in the others, which are shown
  ${EXIT.unwritableOutput}  the output could not be written
`;
