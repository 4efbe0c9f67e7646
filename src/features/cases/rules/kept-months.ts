/** Months that a closed case is kept where its service chose nothing: the table of retention says the rest. */
export const usualCaseMonths = 12;
