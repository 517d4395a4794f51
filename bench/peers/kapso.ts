// The one library on npm that normalizes Cloud's bodies. It respells keys and checks nothing.
export { normalizeWebhook } from '@kapso/whatsapp-cloud-api/server';
