// Writes what is made of the sources and the fixtures.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as knownFields from './known-fields.mjs';
import * as samples from './samples.mjs';
import * as vocabulary from './vocabulary.mjs';

/** A file that is written is newer than what was built of it. @param {string} path @param {string} text */
function write(path, text) {
  if (!existsSync(path) || text !== readFileSync(path, 'utf8')) writeFileSync(path, text);
}

write(samples.path, samples.spellSamples());
for (const { path, written } of samples.spellPages()) write(path, written);
write(vocabulary.path, vocabulary.spellVocabulary());
// Last, for it runs sources that import the others.
write(knownFields.path, await knownFields.spellKnownFields());
