/** What a key can open: to report for the landlord, and to read what has been reported for it. */
export const keyScopes = ['report-notices', 'read-receipts'] as const
export type KeyScope = (typeof keyScopes)[number]
