import * as z from 'zod'
import { addMonths, firstDayOf, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayKeepAgreements, mayReadAgreements, mayWorkWithHousing } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { countDaysToMoveIn, countHomesOfAgreements, countOffers, countWaiting } from '../../counts.ts'
import { agreementBoard as boardOf, byUrgency, medianDays } from '../../rules/agreements/board.ts'
import { offerStands } from '../../rules/agreements/offer.ts'
import type { Quota } from '../../rules/agreements/quota.ts'
import { agreementWarnings } from '../../rules/agreements/warnings.ts'
import { queueTable, type ToldTable, toldTable } from '../../rules/need/group-table.ts'
import { listAgreements, listQuotas } from '../../store/agreements/agreements.ts'
import { listAnswers, listOpenOffers } from '../../store/agreements/offers.ts'
import { lastMonthsEnd } from '../need/last-months-end.ts'
import { listWaiting } from '../need/waiting.ts'
import { quotaIn } from './quota-in.ts'

/**
 * A year of the agreements: promised, offered, accepted, moved into and handed over, by landlord and month, beside those
 * who wait. Those in case work see their own queue in numbers; others see last month's end, with small numbers withheld.
 */
export const agreementBoard = query({
	name: 'agreementBoard',
	input: z.object({
		year: z.coerce.number().int().min(1990).max(2200).optional(),
		/** Whose months; else all landlords’ together. */
		landlordId: z.uuid().optional(),
	}),
	may: mayReadAgreements,
	run: async (act, { year: asked, landlordId }) => {
		const thisYear = yearOf(act.today)
		const year = asked ?? thisYear
		const committeeId = committeeOf(act)
		const agreements = (await listAgreements(act.db)).filter((one) => one.committeeId === committeeId)
		const quotas = await listQuotas(act.db)
		const homes = await countHomesOfAgreements(act, committeeId)
		const standing = agreements.map((one) => {
			const own = quotas
				.filter(({ agreementId }) => agreementId === one.id)
				.map((quota) => ({
					year: quota.year,
					quota: quotaIn(quota),
					supplied: homes.find((h) => h.agreementId === one.id && h.year === quota.year)?.homes ?? 0,
				}))
			return { ...one, quotas: own, warnings: agreementWarnings(one, own, act.today) }
		})
		const landlords = new Map(standing.map(({ organisationId, landlord }) => [organisationId, landlord]))
		if (landlordId !== undefined && !landlords.has(landlordId)) return missing
		const promises = standing.flatMap(({ organisationId, quotas: own }) => {
			const quota: Quota | null = own.find((one) => one.year === year)?.quota ?? null
			return quota === null ? [] : [{ organisationId, quota }]
		})
		const cells = await countOffers(act, committeeId, year)
		const { lines, all } = boardOf(
			[...landlords].map(([id, name]) => ({ id, name })),
			promises,
			cells,
		)
		const chosen = cells.filter((cell) => landlordId === undefined || cell.organisationId === landlordId)
		const { months, all: ofMonths } = boardOf([], [], chosen)
		return {
			...{ year, years: yearsBetween(standing, homes, thisYear), today: act.today },
			...{ lines, all, ofMonths },
			monthsOf: landlordId === undefined ? null : { id: landlordId, name: landlords.get(landlordId) ?? '' },
			months: months.map((one) => ({ ...one, firstDay: addMonths(firstDayOf(year), one.month - 1) })),
			medianDays: medianDays(await countDaysToMoveIn(act, committeeId, year)),
			agreements: standing.map(
				({ id, title, landlord, organisationId, startsOn, endsOn, endedOn, warnings }) => ({
					...{ id, title, landlord, organisationId, startsOn, endsOn, endedOn, warnings },
				}),
			),
			open: mayWorkWithHousing(act.actor) ? await openOffers(act) : null,
			queue: await queueOf(act, committeeId),
			mayKeep: mayKeepAgreements(act.actor),
		}
	},
	audit: (_, value) => ({ kind: 'agreement-offer', ids: value?.open?.map(({ id }) => id) ?? [] }),
})

type Year = { readonly year: number }

function yearsBetween(
	standing: readonly { readonly quotas: readonly Year[] }[],
	homes: readonly Year[],
	thisYear: number,
): number[] {
	const years = [...standing.flatMap(({ quotas }) => quotas), ...homes].map(({ year }) => year)
	return [...new Set([thisYear, ...years])].toSorted((a, b) => b - a)
}

async function openOffers({ db }: Act) {
	const offers = await listOpenOffers(db)
	const answers = await listAnswers(
		db,
		offers.map(({ id }) => id),
	)
	return offers.toSorted(byUrgency).map((offer) => {
		const own = answers.filter(({ offerId }) => offerId === offer.id)
		const { id, address, rooms, landlord, offeredOn, answerBy, takenOn, unit } = offer
		const asked = own.filter(({ answer }) => answer === null).map((one) => one.unit)
		return {
			...{ id, address, rooms, landlord, offeredOn, answerBy, takenOn, asked, unit },
			stands: offerStands(offer, own),
			declined: own.filter(({ answer }) => answer === 'declined').map((one) => one.unit),
		}
	})
}

async function queueOf(act: Act, committeeId: string): Promise<ToldTable & { day: PlainDate }> {
	if (mayWorkWithHousing(act.actor)) {
		const waiting = await listWaiting(act)
		return { day: act.today, households: waiting.length, parts: queueTable(waiting) }
	}
	const day = lastMonthsEnd(act.today)
	return { day, ...toldTable(await countWaiting(act, committeeId, day)) }
}
