import { serve } from '@hono/node-server';
import app from './app.js';

const { META_APP_SECRET, META_VERIFY_TOKEN, PORT: port = '3000' } = process.env;
if (!META_APP_SECRET || !META_VERIFY_TOKEN) throw new Error('Set META_APP_SECRET and META_VERIFY_TOKEN');

// What a Worker finds in its environment, the app finds here in the same place.
const fetch = (request) => app.fetch(request, { META_APP_SECRET, META_VERIFY_TOKEN });

serve({ fetch, port: Number(port) }, () => console.log(`http://localhost:${port}/webhook`));
