import './docs/examples.ts';
import './docs/lists.ts';
import './docs/facts.ts';
import './docs/contract.ts';
