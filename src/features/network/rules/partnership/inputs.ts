/** From whom in kind: a member, a council of users, or somebody with experience of their own, who has no name here. */
export const inputKinds = ['member', 'council', 'lived-experience'] as const
export type InputKind = (typeof inputKinds)[number]

/** What there is consent to: the partnership's work, its report, and what anybody may read. Each holds the ones before. */
export const inputConsents = ['within', 'report', 'publish'] as const
export type InputConsent = (typeof inputConsents)[number]

export const inputConsentWays = ['spoken', 'written', 'minutes'] as const
export type InputConsentWay = (typeof inputConsentWays)[number]

export function consentCovers(given: InputConsent, use: InputConsent): boolean {
	return inputConsents.indexOf(given) >= inputConsents.indexOf(use)
}
