const address = /(https:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** A text with its lines kept, in which each whole address on the web is a link. */
export function LinkedText({ text }: { text: string }) {
  return (
    <div class="note">
      {text.split('\n').map((line, index) => (
        <p key={`${index}-${line}`}>
          {line.split(address).map((part) =>
            address.test(part) ? (
              <a key={part} href={part} rel="noreferrer">
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </div>
  );
}
