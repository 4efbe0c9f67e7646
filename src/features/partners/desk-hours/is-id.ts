/** Whether an address can name something: PostgreSQL refuses to look for what is no uuid. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
