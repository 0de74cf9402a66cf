import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Outcome } from '../outcomes.ts'
import { preliminaryOf } from './prevented.ts'
import { outcomeTargets, type Spread, spreadOf } from './spread.ts'

type Landlord = { readonly landlordId: string; readonly landlord: string }
export type LandlordNotice = Landlord & {
	readonly receivedOn: PlainDate
	/** The oldest rent that is late. */
	readonly dueOn: PlainDate | null
}
export type LandlordCase = Landlord & { readonly outcome: Outcome | null }

export type LandlordRow = Landlord & {
	readonly notices: number
	/** From the oldest late rent to the notice; notices that do not tell the month, or tell of one to come, are not in it. */
	readonly toNotice: Spread
	readonly cases: number
	readonly averted: number
	readonly notAverted: number
}

/** Landlord by landlord, those who tell most first: how soon they tell, and how it goes. */
export function landlordRows(
	notices: readonly LandlordNotice[],
	cases: readonly LandlordCase[],
): LandlordRow[] {
	const all = new Map([...notices, ...cases].map((one) => [one.landlordId, one.landlord]))
	return [...all]
		.map(([landlordId, landlord]) => {
			const told = notices.filter((one) => one.landlordId === landlordId)
			const own = cases.filter((one) => one.landlordId === landlordId)
			const ended = own.flatMap(({ outcome }) => (outcome === null ? [] : [preliminaryOf(outcome)]))
			return {
				...{ landlordId, landlord, notices: told.length, cases: own.length },
				toNotice: spreadOf(
					told.flatMap(({ dueOn, receivedOn }) =>
						dueOn === null || dueOn > receivedOn ? [] : [{ from: dueOn, until: receivedOn }],
					),
					outcomeTargets.earlyNoticeDays,
				),
				averted: ended.filter((one) => one === 'averted').length,
				notAverted: ended.filter((one) => one === 'not-averted').length,
			}
		})
		.toSorted((a, b) => b.notices - a.notices || a.landlord.localeCompare(b.landlord, 'sv'))
}
