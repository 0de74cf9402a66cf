import { type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { PlaceType } from '../codes/places.ts'
import type { SpellFacts, SpellPopulation } from '../facts.ts'
import type { AnswerValues, CountFault } from './form.ts'
import type { IdentityLevel } from './grounds.ts'

export type NumberKind = 'personnummer' | 'samordningsnummer' | 'reserve'

/** What tells one person from another in a count; `index` is the keyed digest of the number, never the number. */
export type Marks = {
	readonly identity: { readonly kind: NumberKind; readonly index: string } | null
	readonly bornOn: PlainDate | null
	readonly birthYear: number | null
	/** Given name's and family name's first letters, in capitals. */
	readonly initials: string | null
	readonly sex: 'woman' | 'man' | null
}

/** Where somebody was in the week. One informant's facts stay together: a place is never joined with another's date. */
export type WeekFacts = Pick<
	SpellFacts,
	'contract' | 'contractEndsOn' | 'dischargeOn' | 'homeAfter' | 'overstays'
> & { readonly place: PlaceType }

export type MeasureWeek = {
	readonly measureFrom: PlainDate
	/** The last day, counted. */
	readonly measureTo: PlainDate
	/** Who is 18 on this day is an adult. */
	readonly adultsOn: PlainDate
}

/** One informant's answer about one person. */
export type CountAnswer = Marks &
	WeekFacts & {
		readonly answerId: string
		readonly population: SpellPopulation
		readonly by: 'unit' | 'organisation'
		/** An instant, as text that compares. */
		readonly givenAt: string
		readonly answers: AnswerValues
	}

/** Two letters whatever stands between them; null when they are not two. */
export function readInitials(text: string): string | null {
	const letters = text
		.normalize('NFC')
		.toUpperCase()
		.replace(/[\s.,/-]+/g, '')
	return /^\p{L}{2}$/u.test(letters) ? letters : null
}

export type ToldPerson = {
	readonly hasNumber: boolean
	readonly bornOn: PlainDate | null
	readonly birthYear: number | null
	readonly initials: string | null
	readonly consent: boolean
}

/** Who somebody is, told on the informant's ground: what it does not cover is sent back, not kept. */
export function faultsInMarks(
	told: ToldPerson,
	may: { readonly identity: IdentityLevel; readonly needsConsent: boolean },
	week: MeasureWeek,
): CountFault[] {
	const faults: CountFault[] = []
	const beyond = (path: string) => faults.push({ path, problem: 'no-ground-for-identity' })
	if (told.hasNumber && may.identity !== 'number') beyond('nationalId')
	if (told.bornOn !== null && may.identity === 'none') beyond('bornOn')
	if (told.initials !== null && may.identity === 'none') beyond('initials')
	if (told.initials !== null && readInitials(told.initials) === null)
		faults.push({ path: 'initials', problem: 'initials-not-two-letters' })
	const tells = told.hasNumber || told.bornOn !== null || told.initials !== null
	if (tells && may.needsConsent && !told.consent) faults.push({ path: 'consent', problem: 'consent-missing' })
	if (told.bornOn !== null && told.bornOn > week.measureTo)
		faults.push({ path: 'bornOn', problem: 'born-after-the-week' })
	const thisYear = yearOf(week.measureTo)
	if (told.birthYear !== null && (told.birthYear < thisYear - 120 || told.birthYear > thisYear))
		faults.push({ path: 'birthYear', problem: 'not-a-birth-year' })
	else if (told.bornOn !== null && told.birthYear !== null && yearOf(told.bornOn) !== told.birthYear)
		faults.push({ path: 'birthYear', problem: 'differs-from-birth-date' })
	return faults
}

/** Dates that cannot be: what ended before the week was not there in it. */
export function faultsInFacts(facts: WeekFacts, week: MeasureWeek): CountFault[] {
	const faults: CountFault[] = []
	if (facts.contractEndsOn !== null && facts.contractEndsOn < week.measureFrom)
		faults.push({ path: 'contractEndsOn', problem: 'ended-before-the-week' })
	if (facts.dischargeOn !== null && facts.dischargeOn < week.measureFrom && !facts.overstays)
		faults.push({ path: 'dischargeOn', problem: 'ended-before-the-week' })
	return faults
}
