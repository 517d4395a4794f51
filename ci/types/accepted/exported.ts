import { infobip, parseInfobip } from 'whatsapp-inbound/infobip';

export const parse = parseInfobip;
export const provider = infobip;
