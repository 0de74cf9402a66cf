import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Posted } from '../../../../ui/posted.ts'
import type { AnswerValues } from '../../rules/count-week/form.ts'

type Before = {
	readonly place: string
	readonly contract: string
	readonly contractEndsOn: PlainDate | null
	readonly dischargeOn: PlainDate | null
	readonly homeAfter: string
	readonly overstays: boolean
	readonly population: string
	readonly sex: string | null
	readonly bornOn: PlainDate | null
	readonly birthYear: number | null
	readonly initials: string | null
	readonly hasNumber: boolean
	readonly answers: AnswerValues
}

/** An answer as its form would have posted it, so that it can be written anew. */
export function beforeAsPosted(before: Before): Posted {
	const { place, contract, homeAfter, population } = before
	const told = {
		contractEndsOn: before.contractEndsOn,
		dischargeOn: before.dischargeOn,
		bornOn: before.bornOn,
		birthYear: before.birthYear === null ? null : String(before.birthYear),
		initials: before.initials,
	}
	return {
		...{ place, contract, homeAfter, population },
		sex: before.sex ?? 'unknown',
		toldNumber: 'keep',
		...(before.overstays ? { overstays: 'yes' } : {}),
		...Object.fromEntries(
			Object.entries(told).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
		),
		answers: Object.fromEntries(
			Object.entries(before.answers).map(([code, value]) => [
				code,
				typeof value === 'object' ? [...value] : String(value),
			]),
		),
	}
}
