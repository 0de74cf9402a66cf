import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { quarterBefore, quarterOf, quarterRows } from '../../src/features/support/rules/decisions/quarter.ts'
import { insertQuarterReport } from '../../src/features/support/store/quarter-reports.ts'
import { addDays, addMonths, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import { supportPoint } from './load-delegation.ts'
import type { Places } from './load-organisation.ts'
import { loadSupportOffers } from './load-support-offers.ts'
import type { Lillhamn } from './shape.ts'
import { inventSupport, type SupportDecision } from './support.ts'

type Db = Transaction<DB>

/** Decisions of homes and support, the support given by them, what was offered, and the quarters that were told. */
export async function loadSupport(
	db: Db,
	chance: Chance,
	places: Places,
	{ homeless }: Pick<Lillhamn, 'homeless'>,
	today: PlainDate,
): Promise<void> {
	const { decisions, given } = inventSupport(chance, homeless, today)
	const numbered = numberedByYear(decisions)
	await pourDecisions(db, places, numbered, today)
	const { municipalityId } = places
	const of = (one: { personId: string; by: string }) => ({
		...{ municipalityId, committeeId: places.committee('social') },
		...{ personId: one.personId, recordedBy: places.staff(one.by) },
	})
	await pour(
		db,
		'named.supportAgreement',
		given.map((one) => ({
			...{ ...of(one), id: one.id, kind: 'housing-support' as const, method: one.method },
			...{ unitId: places.unit(one.unit), decisionId: one.decisionId, responsibleId: places.staff(one.by) },
			...{ startsOn: one.startsOn, endsOn: one.endsOn },
			endedBecause: one.endsOn === null ? null : ('need-changed' as const),
			onCallContact: 'Boendestödets jour 0999-88 10, kvällar och helger',
		})),
	)
	await pour(
		db,
		'named.supportIntensity',
		given.flatMap((one) => one.intensities.map((step) => ({ ...of(one), supportId: one.id, ...step }))),
	)
	const running = given.filter(({ endsOn }) => endsOn === null)
	await pour(
		db,
		'named.supportHour',
		running.flatMap(({ id: supportId, ...one }) => {
			const { recordedBy: _, ...person } = of(one)
			const first = chance.between(1, 4)
			const visit = { ...person, supportId, fromTime: '10:00', untilTime: '12:00', way: 'visit' as const }
			const evening = { ...visit, weekday: first + 1, fromTime: '17:30', untilTime: '19:00' }
			const call = { ...visit, weekday: 6, fromTime: '11:00', untilTime: '11:30', way: 'phone' as const }
			return [{ ...visit, weekday: first }, ...(chance.happens(0.4) ? [evening, call] : [])]
		}),
	)
	await pour(
		db,
		'named.supportReview',
		given.flatMap((one) =>
			one.reviewedOn === null
				? []
				: [
						{
							...{ ...of(one), onDay: one.reviewedOn, nextOn: null },
							findings: 'Hemmet fungerar och hyran betalas. Stödet kan glesas ut.',
							personsView: 'Det är lugnare nu. Jag vill klara mer själv.',
							offered: 'Besök en gång i veckan och telefon däremellan.',
							changed: chance.pick(['less', 'nothing', 'other'] as const),
						},
					],
		),
	)
	await loadSupportOffers(db, chance, places, homeless, today)
	await tellQuarters(db, places, numbered, today)
}

type Numbered = SupportDecision & { readonly decisionNumber: string }

function numberedByYear(decisions: readonly SupportDecision[]): Numbered[] {
	const last = new Map<string, number>()
	return decisions
		.toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
		.map((one) => {
			const year = one.decidedOn.slice(0, 4)
			const number = (last.get(year) ?? 0) + 1
			last.set(year, number)
			return { ...one, decisionNumber: `B ${year}-${String(number).padStart(4, '0')}` }
		})
}

async function pourDecisions(db: Db, places: Places, decisions: readonly Numbered[], today: PlainDate) {
	const { municipalityId } = places
	const committeeId = places.committee('social')
	const told = await db
		.selectFrom('named.delegatedList')
		.select(['id', 'decidedUntil'])
		.orderBy('decidedUntil')
		.execute()
	const listOf = (decidedOn: PlainDate) =>
		told.find(({ decidedUntil }) => decidedOn <= decidedUntil)?.id ?? null
	const byYear = Map.groupBy(decisions, ({ decidedOn }) => Number(decidedOn.slice(0, 4)))
	await pour(
		db,
		'named.supportNumberSeries',
		[...byYear].map(([year, own]) => ({ municipalityId, year, lastNumber: own.length })),
	)
	await pour(
		db,
		'named.supportDecision',
		decisions.map(({ by, unit, interruptions: _, ...one }) => ({
			...{ ...one, municipalityId, committeeId, unitId: places.unit(unit) },
			...{ appliedOn: addDays(one.decidedOn, -21), notifiedOn: one.decidedOn, periodFrom: one.decidedOn },
			...{ periodTo: addMonths(one.decidedOn, 12), decidedBy: places.staff(by), delegation: supportPoint },
			...{ listedIn: listOf(one.decidedOn), recordedBy: places.staff(by) },
		})),
	)
	await pour(
		db,
		'named.supportInterruption',
		decisions.flatMap(({ id: decisionId, personId, by, interruptions }) =>
			interruptions
				.filter(({ fromDay }) => fromDay <= today)
				.map((one) => ({
					...{ municipalityId, committeeId, personId, decisionId },
					...{ ...one, recordedBy: places.staff(by) },
				})),
		),
	)
}

/** Every quarter since the new act but the last one over has been told, as it was known then. */
async function tellQuarters(db: Db, places: Places, decisions: readonly Numbered[], today: PlainDate) {
	const { municipalityId } = places
	const began = quarterOf(plainDate('2025-07-01'))
	let quarter = quarterBefore(quarterBefore(quarterOf(today)))
	for (let number = 0; number < 4; number++) {
		if (quarter.year < began.year || (quarter.year === began.year && quarter.quarter < began.quarter)) return
		const rows = quarterRows(decisions, quarter).map((row) => ({
			...row,
			delayReason: row.delayReason ?? ('no-home' as const),
		}))
		const after = addMonths(plainDate(`${quarter.year}-01-01`), quarter.quarter * 3)
		await insertQuarterReport(
			db,
			{
				...{ municipalityId, committeeId: places.committee('social'), ...quarter },
				...{ registryNumber: `SN ${after.slice(0, 4)}-${120 + quarter.quarter * 31}` },
				...{ sentOn: addDays(after, 11), sentBy: places.staff('lena-wik') },
			},
			rows,
		)
		quarter = quarterBefore(quarter)
	}
}
