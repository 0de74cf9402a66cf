import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'

/** On what a landlord may be told something about a person: OSL 26:1 with 12:2 (consent) and 10:2 (necessity); the letter of liability tells by itself. */
export const disclosureGrounds = ['consent', 'liability-letter', 'necessity'] as const
export type DisclosureGround = (typeof disclosureGrounds)[number]

type Disclosure = {
	readonly beginsOn: PlainDate
	readonly endsOn: PlainDate
	readonly takenBackOn: PlainDate | null
}

const longest = 366

/** Nothing is open without an end: from its first day, until the day on which it ends or is taken back. */
export function isOpen(disclosure: Disclosure, today: PlainDate): boolean {
	const { beginsOn, endsOn, takenBackOn } = disclosure
	return beginsOn <= today && today < endsOn && (takenBackOn === null || today < takenBackOn)
}

/** What is wrong with the days that somebody gives; null when nothing is. */
export function faultInEnd(today: PlainDate, endsOn: PlainDate): 'end-not-ahead' | 'end-too-far' | null {
	if (endsOn <= today) return 'end-not-ahead'
	return endsOn > addDays(today, longest) ? 'end-too-far' : null
}
