import qrcode from 'qrcode';

/** A QR code as SVG, with the quiet edge that scanners need. Error correction Q: a poster hangs in the rain. */
export function qrSvg(text: string): string {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'Q' });
  const edge = modules.size;
  const dark = Array.from(modules.data, (bit, index) => (bit ? index : -1)).filter((index) => index >= 0);
  const path = dark.map((index) => `M${index % edge} ${Math.floor(index / edge)}h1v1h-1z`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${edge + 2} ${edge + 2}"><path d="${path}" fill="#1d282c"/></svg>`;
}

/** Two houses and the words between them, light on the green of the poster. Only to look at. */
export const housesSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 14 420 249" fill="none" stroke-linejoin="round" stroke-linecap="round">
<path d="M52 263V150l66-56 66 56v113z" fill="#2f7a71"/><path d="M38 162l80-68 80 68" stroke="#e4f0ed" stroke-width="7"/>
<path d="M100 263v-55a18 18 0 0 1 36 0v55z" fill="#0f5c54"/><path d="M70 168h26v26H70zM140 168h26v26h-26z" fill="#f6e3b4"/>
<path d="M236 263V150l66-56 66 56v113z" fill="#3f877e"/><path d="M222 162l80-68 80 68" stroke="#e4f0ed" stroke-width="7"/>
<path d="M284 263v-55a18 18 0 0 1 36 0v55z" fill="#0f5c54"/><path d="M254 168h26v26h-26zM324 168h26v26h-26z" fill="#f6e3b4"/>
<path d="M150 24h62a14 14 0 0 1 14 14v30a14 14 0 0 1-14 14h-34l-20 18v-18h-8a14 14 0 0 1-14-14V38a14 14 0 0 1 14-14z" fill="#0f5c54" stroke="#e4f0ed" stroke-width="4"/>
<path d="M208 48h62a14 14 0 0 1 14 14v30a14 14 0 0 1-14 14h-8v18l-20-18h-34a14 14 0 0 1-14-14V62a14 14 0 0 1 14-14z" fill="#ffffff"/>
<path d="M214 70h50M214 86h32" stroke="#0f5c54" stroke-width="5"/></svg>`;
