/** What stands behind these begins anew: "Gent, 2025-0042", "Bedankt voor de levering! 2025-0042". */
export const BEGINS_ANEW = /[,;()!?\n]|\s-\s/;
