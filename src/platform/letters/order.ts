/** What the worker is asked for: a Typst template, and the JSON that it finds in `sys.inputs.data`. */
export type Order = { id: number; template: string; data: string; standard: string };

export type Answer = { id: number; pdf?: Uint8Array; error?: string };
