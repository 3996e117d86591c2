/**
 * `fragments: 'tree'` keeps Svelte from building DOM out of HTML strings, which trusted types forbid.
 */
export default { compilerOptions: { fragments: 'tree', runes: true } };
