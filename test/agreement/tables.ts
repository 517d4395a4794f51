import type { ProviderId } from '../../src/index.ts';
import type { Difference } from '../agreement.ts';
import type { Meaning } from './meaning.ts';

// The tables of docs/agreement.md, cell by cell.

/** Who can say what. */
export function coverageTable(meanings: readonly Meaning[], ids: readonly ProviderId[]): string[][] {
  const cell = ({ forms, inferred }: Meaning, id: ProviderId) => {
    if (forms[id] === undefined) return '–';
    return inferred.includes(id) ? 'inferred' : 'yes';
  };
  const rows = meanings.map((meaning) => [meaning.name, ...ids.map((id) => cell(meaning, id))]);
  return [['what', ...ids.map((id) => `\`${id}\``)], ...rows];
}

/** Where they differ. */
export function differenceTable(differences: readonly Difference[]): string[][] {
  const rows = differences.map(({ of, field, providers, how, value, where, why }) => [
    `\`${field}\``,
    of,
    providers.map((id) => `\`${id}\``).join(', '),
    value === undefined ? how : `${how}: \`${value}\``,
    where?.join('; ') ?? '',
    why,
  ]);
  return [['field', 'of a', 'with', 'is', 'where', 'because'], ...rows];
}

/** A table as Markdown. */
export function toMarkdown([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
