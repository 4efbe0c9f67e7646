/** The fields of the inputs in a piece of HTML with what they hold, as a browser posts them. */
export function filledIn(html: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const [name, value] = [attribute('name'), attribute('value')];
    const ticks = /type="(?:radio|checkbox)"/.test(tag);
    if (ticks && !/\schecked/.test(tag)) continue;
    const before = fields[name];
    fields[name] = before === undefined ? value : [...[before].flat(), value];
  }
  return fields;
}
