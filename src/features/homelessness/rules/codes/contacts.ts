type ContactRow = {
	readonly code: string
	/** Did somebody meet, hear or see the person? A letter sent and a door nobody opened are no contact. */
	readonly counts: boolean
}

/** What happened between the services and the person on a day. */
export const contactKinds = [
	{ code: 'meeting', counts: true },
	{ code: 'visit', counts: true },
	{ code: 'phone', counts: true },
	{ code: 'outreach', counts: true },
	{ code: 'night', counts: true },
	{ code: 'message-answered', counts: true },
	{ code: 'letter', counts: false },
	{ code: 'attempt', counts: false },
] as const satisfies readonly ContactRow[]

export type ContactKind = (typeof contactKinds)[number]['code']

const counted: ReadonlySet<ContactKind> = new Set(
	contactKinds.filter((kind) => kind.counts).map((kind) => kind.code),
)

export function countsAsContact(kind: ContactKind): boolean {
	return counted.has(kind)
}
