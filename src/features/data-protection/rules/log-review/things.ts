/** What kind of thing was read, as a person is told it: never so narrow that it says something by itself. */
const things = ['person', 'case', 'home', 'support', 'homelessness', 'records', 'other'] as const
export type Thing = (typeof things)[number]

const thingOfKind: Readonly<Record<string, Thing>> = {
	...all('person', ['person', 'person-factor', 'household', 'elderly-contact', 'contact', 'file']),
	...all('case', ['eviction-case', 'notice', 'arrears', 'debt-consultation', 'case-letter', 'case-task']),
	...all('case', ['journal-note', 'child-talk', 'concern-report', 'payment-plan', 'case-transfer']),
	...all('case', ['received-transfer', 'outcomes', 'delegated-list', 'checklist', 'disturbance']),
	...all('home', ['stay', 'lease', 'bed', 'dwelling', 'housing-need', 'agreement-offer', 'refused-offer']),
	...all('home', ['housing-first', 'ladder', 'refund-stay', 'waiting', 'turned-away']),
	...all('support', ['support-plan', 'support-decision', 'support-agreement', 'support-review', 'sip']),
	...all('support', ['coordinated-plan', 'young-plan', 'skills-assessment']),
	...all('homelessness', ['spell', 'conference', 'list-view', 'list-export', 'count-answer', 'flow']),
	...all('records', [
		'extract-request',
		'log-review',
		'break-glass',
		'disclosure',
		'retention',
		'destruction',
	]),
}

export function thingOf(kind: string): Thing {
	return thingOfKind[kind] ?? 'other'
}

/** Why it was read, as the signed context said. */
const purposes = ['work', 'break-glass', 'follow-up', 'count-week', 'records', 'house'] as const
export type ToldPurpose = (typeof purposes)[number]

/** Counting, matching and jobs are the house's own. */
export function purposeOf(purpose: string): ToldPurpose {
	return purposes.find((one) => one === purpose) ?? 'house'
}

function all(thing: Thing, kinds: readonly string[]): Record<string, Thing> {
	return Object.fromEntries(kinds.map((kind) => [kind, thing]))
}
