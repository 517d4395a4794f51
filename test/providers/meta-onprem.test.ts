import { describeProvider } from '../provider-contract.ts';

describeProvider('meta-onprem');
