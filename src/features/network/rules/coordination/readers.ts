import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Audience } from './coordination.ts'

type Reader = {
	readonly placeName: string | null
	readonly organisation: string | null
	readonly endedOn: PlainDate | null
}

/** Whom an issue goes to, of those who still want it. */
export function readersOf<One extends Reader>(readers: readonly One[], audience: Audience): One[] {
	return readers.filter(({ placeName, organisation, endedOn }) => {
		if (endedOn !== null) return false
		if (audience === 'places') return placeName !== null
		return audience === 'organisations' ? organisation !== null : true
	})
}
