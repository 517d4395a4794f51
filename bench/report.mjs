// What the benchmark says: its sections, each a heading, a table, and what the columns mean.
import { markdownTable } from '../ci/shared/document.mjs';

/** @typedef {import('./timing.mjs').Row} TimingRow */
/** @typedef {import('./measure.mjs').Timing} Timing */

/** @param {readonly string[]} titles @param {readonly (readonly string[])[]} rows */
const figures = (titles, rows) => markdownTable(titles, rows, true);

/** Two digits that mean something. @param {number} ratio */
const formatRatio = (ratio) => (ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0));

/** @param {number} number */
const formatCount = (number) => Math.round(number).toLocaleString('en');

/** @param {string} title With its number signs. @param {string} explanation @param {string} table */
const section = (title, explanation, table) => `${title}\n\n${explanation}\n\n${table}\n`;

/** @param {TimingRow} row @param {string} [name] */
const perRecord = ({ load, timings }, name = 'from the parsed body') =>
  formatCount(/** @type {Timing} */ (timings[name]).nanoseconds / load.records);

/** @param {readonly TimingRow[]} rows */
export function reportProviders(rows) {
  const names = ['from the parsed body', 'by subpath', 'from text'];
  const table = figures(
    ['provider, body', ...names, 'ns per record'],
    rows.map((row) => [
      `${row.provider}, ${row.load.name}`,
      ...names.map((name) => formatRatio(/** @type {Timing} */ (row.timings[name]).ratio)),
      perRecord(row),
    ]),
  );
  return section(
    '### Every provider',
    '1.00 is `JSON.parse` of the same bytes. "From text" holds that parse as well.',
    table,
  );
}

/** @param {readonly TimingRow[]} rows */
export function reportPeers(rows) {
  const names = Object.keys(rows[0]?.timings ?? {});
  const table = figures(
    ['Cloud body', ...names.slice(1), 'ours, ns per record'],
    rows.map((row) => [
      row.load.name,
      ...names.slice(1).map((name) => formatRatio(/** @type {Timing} */ (row.timings[name]).ratio)),
      perRecord(row, 'ours'),
    ]),
  );
  return section('### Beside others', '1.00 is `JSON.parse` of the same bytes. All start from the parsed body.', table);
}

/** @param {{ ours: Timing }} timings */
export function reportMixedService({ ours }) {
  return `One process that serves all providers at once, 8 mixed messages each: ${formatRatio(ours.ratio)}.\n`;
}

/** @param {readonly import('./hostile.mjs').Row[]} rows */
export function reportHostile(rows) {
  return figures(
    ['body', 'time', 'at', 'memory', 'in'],
    rows.map(({ shape, time, timeAt, heap, heapAt }) => [shape, time.toFixed(1), timeAt, heap.toFixed(1), heapAt]),
  );
}

/** @param {readonly import('./memory.mjs').Row[]} rows */
export function reportMemory(rows) {
  const names = ['JSON.parse', 'ours', 'by hand', 'Kapso', 'zod 4', 'valibot'];
  const table = figures(
    ['provider, body', ...names],
    rows.map(({ provider, load, bytes }) => [
      `${provider}, ${load}`,
      ...names.map((name) => (bytes[name] === undefined ? '' : formatCount(bytes[name]))),
    ]),
  );
  return section('## Memory', 'Bytes allocated for each record, results included.', table);
}

/** @param {readonly import('./growth.mjs').Growth[]} growths */
export function reportGrowth(growths) {
  const counts = growths[0]?.points.map(({ count }) => formatCount(count)) ?? [];
  const table = figures(
    ['body', ...counts, 'exponent', 'of JSON.parse'],
    growths.map(({ name, points, exponent, exponentOfJson }) => [
      name,
      ...points.map(({ count, ours }) => formatCount(ours / count)),
      exponent.toFixed(2),
      exponentOfJson.toFixed(2),
    ]),
  );
  return section(
    '## Growth',
    'Nanoseconds for each record of a body of so many. The exponent is fitted from 100 records on.',
    table,
  );
}

/** @param {readonly import('./cold-start.mjs').Start[]} starts */
export function reportColdStart(starts) {
  const table = figures(
    ['module', 'import, ms', 'first call, ms'],
    starts.map(({ name, importMilliseconds, callMilliseconds }) => [
      name,
      importMilliseconds.toFixed(1),
      callMilliseconds?.toFixed(1) ?? '',
    ]),
  );
  return section(
    '## Cold start',
    'Processor time, in a fresh process each time. The call reads a body of 8 mixed messages.',
    table,
  );
}

/** @param {readonly import('./compiler.mjs').Cost[]} costs */
export function reportCompiler(costs) {
  const table = figures(
    ['consumer', 'instantiations', 'types', 'check, ms', 'memory, MB'],
    costs.map(({ name, instantiations, types, checkMilliseconds, megabytes }) => [
      name,
      formatCount(instantiations),
      formatCount(types),
      formatCount(checkMilliseconds),
      formatCount(megabytes),
    ]),
  );
  return section(
    '## Types',
    "What they cost a consumer's compiler: `tsc --extendedDiagnostics`, strict, `skipLibCheck`. The union is written out, so " +
      'there is nothing to infer.',
    table,
  );
}

/** @param {readonly { name: string, minified: number, gzipped: number, budget?: number }[]} sizes */
export function reportSizes(sizes) {
  const table = figures(
    ['bundle', 'bytes', 'held to', 'without gzip'],
    sizes.map(({ name, gzipped, budget, minified }) => [
      name,
      formatCount(gzipped),
      budget === undefined ? '' : formatCount(budget),
      formatCount(minified),
    ]),
  );
  return section('## Size', 'Minified by esbuild and gzipped, with everything that is imported.', table);
}

/** @param {readonly import('./aims.mjs').Aim[]} aims */
export function reportAims(aims) {
  const table = figures(
    ['at most', 'aim', 'measured, at worst', 'met'],
    aims.map(({ what, aim, measured, digits }) => {
      /** @param {number} number */
      const format = (number) =>
        number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
      return [what, format(aim), format(measured), measured <= aim ? 'yes' : 'no'];
    }),
  );
  return `${table}\n`;
}
