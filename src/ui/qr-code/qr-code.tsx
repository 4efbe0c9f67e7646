import qrcode from 'qrcode';

/** A QR code as SVG. `label` says what it holds; the same must stand beside it in words. Throws when the text is too long. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const edge = modules.size;
  const dark = Array.from({ length: edge * edge }, (_, index) => index).filter(
    (index) => modules.data[index],
  );
  const path = dark.map((index) => `M${index % edge} ${Math.floor(index / edge)}h1v1h-1z`).join('');
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${edge} ${edge}`}
      shape-rendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
