import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'
import type { InventedHomeless } from './shape.ts'
import { isOpen } from './support.ts'

const services = [
	['Boendestöd', 'housing-support', 'with', 'full', null],
	['Fältgruppen', 'outreach', 'without', 'non_identifying', 'SN 2025-06-11 § 71'],
	['Bostadsrådgivningen', 'advice', 'without', 'advice_none', 'SN 2025-06-11 § 72'],
	['Träffpunkten Kajen', 'day-centre', 'without', 'full', 'SN 2025-06-11 § 73'],
] as const
const areas = ['Resecentrum', 'Hamnparken', 'Biblioteket', 'Centrumgaraget'] as const

/** What everybody may come to, whom it met without a name, and what people on the list were offered and said no to. */
export async function loadSupportOffers(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	homeless: readonly InventedHomeless[],
	today: PlainDate,
): Promise<void> {
	const { municipalityId } = places
	const committee = { municipalityId, committeeId: places.committee('social') }
	const offered = services.map(([name, kind, assessed, documentation, decisionReference]) => ({
		...{ ...committee, id: chance.id(), name, kind, assessed, documentation, decisionReference },
		validFrom: plainDate('2025-07-01'),
	}))
	await pour(db, 'named.supportService', offered)
	await pour(
		db,
		'named.serviceContact',
		offered
			.filter(({ documentation }) => documentation !== 'full')
			.flatMap(({ id: serviceId, kind }) =>
				Array.from({ length: 40 }, (_, week) => ({
					...{ ...committee, serviceId, onDay: addDays(today, -(week * 7 + chance.between(0, 4))) },
					...{ people: chance.between(3, 14), area: kind === 'outreach' ? chance.pick(areas) : null },
					recordedBy: places.staff('ida-ek'),
				})),
			),
	)
	const onList = homeless.filter((one) => {
		const last = one.spells.at(-1)
		return one.withPersonId === null && last !== undefined && isOpen(last, today)
	})
	const of = (one: InventedHomeless) => ({
		...{ ...committee, personId: one.personId, recordedBy: places.staff(one.responsible) },
	})
	await pour(
		db,
		'named.housingGuidance',
		onList
			.filter(() => chance.happens(0.62))
			.map((one) => {
				const offeredOn = addDays(today, -chance.between(3, 500))
				const answer = chance.weigh([
					['accepted', 6],
					['declined', 2],
					['waiting', 2],
				] as const)
				const declineReason =
					answer === 'declined' ? chance.pick(['not-now', 'looks-alone', 'other-help'] as const) : null
				const answeredOn = answer === 'waiting' ? null : addDays(offeredOn, chance.between(0, 3))
				return { ...of(one), offeredOn, answer, answeredOn, declineReason }
			}),
	)
	await pour(
		db,
		'named.refusedOffer',
		onList
			.filter(() => chance.happens(0.07))
			.map((one) => {
				const refusedOn = addDays(today, -chance.between(20, 110))
				return {
					...{ ...of(one), about: chance.pick(['housing', 'housing-support', 'guidance'] as const) },
					...{ offeredOn: addDays(refusedOn, -chance.between(0, 8)), refusedOn },
					reason: chance.pick(['place', 'conditions', 'trust', 'not-now'] as const),
					nextOfferOn: addDays(today, chance.between(-6, 40)),
				}
			}),
	)
}
