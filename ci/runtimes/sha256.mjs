// Written out, because of the runtimes one has no cryptography, and the others spell it in different ways.

// biome-ignore format: the table as FIPS 180-4 prints it
const ROUNDS = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/**
 * @param {string} text ASCII only: a character is a byte.
 * @returns {string} In hexadecimal digits.
 */
export function sha256(text) {
  const data = pad(text);
  const state = Int32Array.from(START);
  for (let at = 0; at < data.byteLength; at += 64) addBlock(state, new DataView(data.buffer, at, 64));
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** @param {string} text */
function pad(text) {
  const data = new Uint8Array((Math.floor((text.length + 8) / 64) + 1) * 64);
  for (let index = 0; index < text.length; index++) data[index] = text.charCodeAt(index);
  data[text.length] = 0x80;
  new DataView(data.buffer).setBigUint64(data.byteLength - 8, BigInt(text.length) * 8n);
  return data;
}

/**
 * @param {Int32Array} state
 * @param {DataView} block
 */
function addBlock(state, block) {
  const words = schedule(block);
  let [a, b, c, d, e, f, g, h] = /** @type {number[]} */ (Array.from(state));
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUNDS[round] + words[round]) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] += word;
}

/** @param {DataView} block */
function schedule(block) {
  const words = new Int32Array(64);
  for (let index = 0; index < 16; index++) words[index] = block.getInt32(index * 4);
  for (let index = 16; index < 64; index++) {
    const [early, late] = [words[index - 15], words[index - 2]];
    const spread = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    words[index] = words[index - 16] + spread + words[index - 7] + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  }
  return words;
}

/**
 * @param {number} word
 * @param {number} bits
 */
function turn(word, bits) {
  return (word >>> bits) | (word << (32 - bits));
}
