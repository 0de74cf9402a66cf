/** What a voice can be joined to. */
export type About =
	| { readonly planId: string; readonly part: 'plan' }
	| { readonly planId: string; readonly part: 'goal' | 'activity'; readonly partId: string }
	| { readonly planId: string; readonly part: 'round'; readonly followUpId: string }

const form = /^(?<planId>[0-9a-f-]{36}) (?<part>plan|goal|activity|round)(?: (?<id>[0-9a-f-]{36}))?$/

/** As a choice in a form: `<plan> plan`, `<plan> activity <activity>`. */
export function writeAbout(about: About): string {
	if (about.part === 'plan') return `${about.planId} plan`
	return `${about.planId} ${about.part} ${about.part === 'round' ? about.followUpId : about.partId}`
}

/** Null for what no form of ours has posted. */
export function readAbout(text: string): About | null {
	const { planId = '', part, id } = form.exec(text)?.groups ?? {}
	if (part === 'plan') return id === undefined ? { planId, part } : null
	if (id === undefined) return null
	if (part === 'goal' || part === 'activity') return { planId, part, partId: id }
	return part === 'round' ? { planId, part, followUpId: id } : null
}
