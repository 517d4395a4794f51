import { describeProvider } from '../provider-contract.ts';

describeProvider('sinch-legacy');
