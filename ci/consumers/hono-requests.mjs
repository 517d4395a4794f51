// Posts each body of the arguments to each route, and prints what comes back.
import { app } from './hono-app.mjs';

const headers = { 'content-type': 'application/json' };
const answers = [];
for (const body of process.argv.slice(2)) {
  for (const path of ['/lenient', '/strict']) {
    const response = await app.request(path, { method: 'POST', headers, body });
    answers.push({ path, status: response.status, answer: await response.json() });
  }
}
console.log(JSON.stringify(answers));
