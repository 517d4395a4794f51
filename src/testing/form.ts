import type { Encoded } from './builder.ts';
import type { Wire } from './saying.ts';

/** A body as a form. All that it holds is text, and what is there twice comes twice. */
export function encodeForm(wire: Wire): Encoded {
  const fields = Object.entries(wire).flatMap(([name, value]) => valuesOf(value).map((text) => [name, text] as const));
  const body: Wire = {};
  for (const [name] of fields) {
    const all = fields.filter(([other]) => other === name).map(([, text]) => text);
    body[name] = all.length > 1 ? all : all[0];
  }
  const text = fields.map((field) => field.map(encode).join('=')).join('&');
  return { body, text, contentType: 'application/x-www-form-urlencoded' };
}

function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (value === undefined) return [];
  if (value === null) return [''];
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}
