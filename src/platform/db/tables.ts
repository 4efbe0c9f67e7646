/**
 * Every table of the database by its full name. Platform knows none of them: each slice adds its own beside its
 * queries with `declare module` (interfaces merge), so that a query on a table of nobody does not compile.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the slices
export interface Tables {}
