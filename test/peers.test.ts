// What readers of WhatsApp webhooks were seen to do wrong, by the number of the observation. None of it happens here.
import './peers/lost.ts';
import './peers/crashes.ts';
import './peers/wrong-data.ts';
