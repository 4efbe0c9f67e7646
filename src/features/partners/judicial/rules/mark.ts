/** How service and magistrate both call a request where its own reference may not stand: eight random signs, `3F9A-12BC`. */
export const markOf = (id: string): string => `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();
