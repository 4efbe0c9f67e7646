/** One line for the operator. Never content: no names, no addresses, nothing that somebody typed. */
export function log(message: string, facts: Record<string, string | number> = {}): void {
  const rest = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  process.stderr.write(`${[new Date().toISOString(), message, ...rest].join(' ')}\n`);
}
