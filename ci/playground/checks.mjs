import { LOOKS } from './looks.mjs';
import { READING } from './reading.mjs';
import { SAFETY } from './safety.mjs';

/** @type {readonly import('./visit.mjs').Check[]} */
export const CHECKS = [...READING, ...LOOKS, ...SAFETY];
