/** Whether a telephone number has a form that can be dialled in this country; it is never rung. */
export function phoneLooksRight(phone: string, country: 'be' | 'nl'): boolean {
  const bare = phone.replace(/\(0\)/g, '').replace(/[\s./()–-]/g, '');
  const code = country === 'be' ? '32' : '31';
  const national = bare.replace(new RegExp(`^(\\+|00)${code}0?`), '0');
  if (national.startsWith('+') || national.startsWith('00')) return /^(\+|00)\d{8,14}$/.test(bare);
  if (!/^\d+$/.test(national)) return false;
  // Service numbers (0800, 0900), and the short ones of towns: 14 010, 1700.
  if (/^0[89]00\d{4,7}$/.test(national) || /^1\d{2,4}$/.test(national)) return true;
  return country === 'be' ? /^0[1-9]\d{7,8}$/.test(national) : /^0[1-9]\d{8}$/.test(national);
}
