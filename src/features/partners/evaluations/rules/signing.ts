/** Who of the two signed an evaluation. */
export type Signatures = { service: boolean; partner: boolean };

/** Nothing of it is written any more once one of the two has signed. */
export const isFixed = ({ service, partner }: Signatures): boolean => service || partner;

export const isAgreed = ({ service, partner }: Signatures): boolean => service && partner;

/** Whoever signed alone may take it back, to change something; what both signed stands. */
export const mayTakeBack = (signed: Signatures, side: keyof Signatures): boolean =>
  signed[side] && !isAgreed(signed);
