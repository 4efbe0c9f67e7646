/** How a service signs its messages to parties, as it set it; empty: not at all. */
export type Dress = { subject: string; sender: string };

type Message = { subject: string; text: string };

/**
 * A message as it goes: under the service’s own neutral subject, and `signed` as the service wishes (a short message is not:
 * it has no room). For a party who wants to see no name, the service’s is left out wherever it stands, and nobody signs.
 */
export function dressed(
  message: Message,
  service: { name: string; messages: Dress },
  { nameless, signed }: { nameless: boolean; signed: boolean },
): Message {
  const { subject, sender } = service.messages;
  const plain = { subject: subject || message.subject, text: message.text };
  if (nameless) return { subject: without(plain.subject, service), text: without(plain.text, service) };
  return sender && signed ? { ...plain, text: `${plain.text.trimEnd()}\n\n${sender}\n` } : plain;
}

function without(text: string, { name, messages }: { name: string; messages: Dress }): string {
  const names = [name, messages.sender].filter((word) => word.trim() !== '');
  const found = names.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return found ? text.replace(new RegExp(found, 'gi'), '').replace(/ {2,}/g, ' ').trim() : text;
}
