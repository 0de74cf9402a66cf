import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'

export type ConsentStanding = 'none' | 'lasts' | 'ends-soon' | 'ended' | 'taken-back'

const soonDays = 30

/** The last day that counts as soon. */
export const endsSoonThrough = (today: PlainDate): PlainDate => addDays(today, soonDays)

/** How a consent stands today: what ends within thirty days is asked about while there is time. */
export function consentStanding(
	given: { endsOn: PlainDate | null; takenBackOn: PlainDate | null; section: string },
	today: PlainDate,
): ConsentStanding {
	if (given.takenBackOn !== null && given.takenBackOn <= today) return 'taken-back'
	if (given.endsOn === null) return 'none'
	if (given.endsOn < today) return 'ended'
	return given.endsOn <= endsSoonThrough(today) ? 'ends-soon' : 'lasts'
}
