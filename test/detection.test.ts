// Whose body is it? Every room against the bodies of every other, and all of them against what only looks like WhatsApp.
import './detection/claims.ts';
import './detection/look-alikes.ts';
import './detection/options.ts';
import './detection/wrappers.ts';
