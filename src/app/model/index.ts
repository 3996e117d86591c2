/** An optional model beside the rules: off unless the user names it, and never believed (docs/adr/0065-model-adapter.md). */
export type { ModelOptions } from './endpoint.ts';
export { modelJson } from './model-json.ts';
export { modelReader } from './model-reader.ts';
