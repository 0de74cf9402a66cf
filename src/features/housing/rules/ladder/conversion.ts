import { addMonths, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import { type FormCode, formOf } from '../forms.ts'
import type { EndReason } from '../stays/end-reasons.ts'

/** Which contracts are counted as training, and what they may become to be counted as permanent. */
export const conversionParameters = {
	trainingForms: ['training-flat'] as readonly FormCode[],
	permanentForms: ['support-contract', 'housing-first-lease'] as readonly FormCode[],
	permanentEnds: ['take-over', 'own-lease'] as readonly EndReason[],
} as const

/** A stay that began, in days of moving in and out; what was only booked is none. */
export type CountedStay = {
	readonly id: string
	readonly followsStayId: string | null
	readonly form: FormCode
	readonly startsOn: PlainDate
	/** Null while somebody still lives there. */
	readonly endedOn: PlainDate | null
	readonly endReason: EndReason | null
}

/** From moving in until training ends, through every home and renewal of it. */
export type TrainingContract = {
	readonly startsOn: PlainDate
	readonly endedOn: PlainDate | null
	readonly became: 'support-contract' | 'own-lease' | 'other' | null
	readonly endReason: EndReason | null
	/** When it led to a permanent home, at once or by steps between; null while it has not. */
	readonly permanentOn: PlainDate | null
}

/** Renewals and moves from one training flat to the next are one contract, which ends with the last of them. */
export function trainingContracts(stays: readonly CountedStay[]): TrainingContract[] {
	const { trainingForms } = conversionParameters
	const following = new Map(stays.map((stay) => [stay.followsStayId, stay]))
	const known = new Map(stays.map((stay) => [stay.id, stay]))
	const isTraining = (stay: CountedStay | undefined) =>
		stay !== undefined && trainingForms.includes(stay.form)
	return stays.flatMap((first) => {
		if (!isTraining(first) || isTraining(known.get(first.followsStayId ?? ''))) return []
		let last = first
		for (
			let next = following.get(last.id);
			next !== undefined && isTraining(next);
			next = following.get(last.id)
		) {
			last = next
		}
		const { endedOn, endReason } = last
		const became = becameOf(last, following.get(last.id))
		return [
			{ startsOn: first.startsOn, endedOn, endReason, became, permanentOn: permanentOn(last, following) },
		]
	})
}

function becameOf(last: CountedStay, next: CountedStay | undefined): TrainingContract['became'] {
	if (last.endedOn === null) return null
	const { permanentEnds, permanentForms } = conversionParameters
	if (last.endReason !== null && permanentEnds.includes(last.endReason)) return 'own-lease'
	if (next === undefined || !permanentForms.includes(next.form)) return 'other'
	return next.form === 'support-contract' ? 'support-contract' : 'own-lease'
}

/** By the steps that follow on each other: until a bed for the night, or training anew, which answers for itself. */
function permanentOn(
	last: CountedStay,
	following: ReadonlyMap<string | null, CountedStay>,
): PlainDate | null {
	const { permanentEnds, permanentForms, trainingForms } = conversionParameters
	for (let stay = last; ; ) {
		if (stay.endedOn === null) return null
		if (stay.endReason !== null && permanentEnds.includes(stay.endReason)) return stay.endedOn
		const next = following.get(stay.id)
		if (next === undefined || trainingForms.includes(next.form) || formOf(next.form).emergency) return null
		if (permanentForms.includes(next.form)) return next.startsOn
		stay = next
	}
}

const isPermanent = ({ became }: TrainingContract) => became === 'support-contract' || became === 'own-lease'

export type Share = { readonly part: number; readonly whole: number }

/** Of the contracts that ended in the period, those that became a support contract or one's own lease. */
export function convertedIn(
	contracts: readonly TrainingContract[],
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Share {
	const ended = contracts.filter(({ endedOn }) => endedOn !== null && endedOn >= from && endedOn < until)
	return { part: ended.filter(isPermanent).length, whole: ended.length }
}

/**
 * Of the contracts whose people moved in during the year, those that had led to a permanent home so many months after moving in, by whatever steps.
 * Counted when the months have passed for all of them; until then null.
 */
export function convertedWithin(
	contracts: readonly TrainingContract[],
	{ year, months, today }: { readonly year: number; readonly months: 12 | 24; readonly today: PlainDate },
): Share | null {
	const cohort = contracts.filter(({ startsOn }) => yearOf(startsOn) === year)
	const due = (startsOn: PlainDate) => addMonths(startsOn, months)
	if (yearOf(today) <= year || cohort.some(({ startsOn }) => due(startsOn) > today)) return null
	const within = cohort.filter((one) => one.permanentOn !== null && one.permanentOn <= due(one.startsOn))
	return { part: within.length, whole: cohort.length }
}

/** What the contracts that ended became, and why the others ended: sums to those that ended. */
export function partsOfConversion(
	contracts: readonly TrainingContract[],
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): { readonly part: string; readonly count: number }[] {
	const ended = contracts.filter(({ endedOn }) => endedOn !== null && endedOn >= from && endedOn < until)
	const tally = new Map<string, number>()
	for (const one of ended) {
		const part = isPermanent(one) ? `became-${one.became}` : (one.endReason ?? 'unknown')
		tally.set(part, (tally.get(part) ?? 0) + 1)
	}
	return [...tally].map(([part, count]) => ({ part, count }))
}
