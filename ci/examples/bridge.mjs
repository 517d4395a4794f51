// Serves by HTTP what a platform would call: `node bridge.mjs gateway|route <module>`.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [kind, path] = process.argv.slice(2);
const module = await import(pathToFileURL(resolve(path)).href);

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const call = { gateway: callGateway, route: callRoute }[/** @type {'gateway' | 'route'} */ (kind)];
  const { status, headers, body } = await call(request, Buffer.concat(chunks));
  response.writeHead(status, headers).end(body);
}).listen(Number(process.env.PORT));

/**
 * An HTTP API of AWS, with an event of payload format 2.0.
 * @param {import('node:http').IncomingMessage} request
 * @param {Buffer} bytes
 */
async function callGateway({ method, url, headers }, bytes) {
  const { searchParams } = new URL(url ?? '', 'http://localhost');
  const { statusCode, ...answer } = await module.gateway({
    version: '2.0',
    requestContext: { http: { method } },
    headers,
    ...(searchParams.size > 0 && { queryStringParameters: Object.fromEntries(searchParams) }),
    ...(bytes.length > 0 && { body: bytes.toString('base64') }),
    isBase64Encoded: bytes.length > 0,
  });
  return { status: statusCode, headers: answer.headers, body: answer.body };
}

/** A route handler of Next. @param {import('node:http').IncomingMessage} request @param {Buffer} bytes */
async function callRoute({ method = '', url, headers }, bytes) {
  const request = new Request(`http://localhost${url}`, {
    method,
    headers: /** @type {Record<string, string>} */ (headers),
    ...(bytes.length > 0 && { body: bytes }),
  });
  /** @type {Response} */
  const response = await module[method](request);
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}
