/** What can be proposed: to look into it, to do it, or to keep or build on what is done already. */
export const proposalKinds = ['inquiry', 'activity', 'continue', 'develop'] as const
export type ProposalKind = (typeof proposalKinds)[number]

export const groundworkParts = ['interview', 'lesson', 'proposal'] as const
export type GroundworkPart = (typeof groundworkParts)[number]

/** A paragraph of the analysis and where it comes from, in one sentence after the other. */
export function withSource(text: string, source: string): string {
	const said = text.trim()
	return `${/[.!?…]$/.test(said) ? said : `${said}.`} (${source})`
}
