/** The plan: what the engine runs. The engine imports this file and nothing else of the regime language. */
export * from './ast.ts';
