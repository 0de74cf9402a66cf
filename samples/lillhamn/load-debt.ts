import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { usualPoints } from '../../src/features/eviction-prevention/rules/debt/consultation-plan.ts'
import { instalmentsOf } from '../../src/features/eviction-prevention/rules/debt/instalments.ts'
import { type Ore, ore } from '../../src/foundation/money.ts'
import { addDays, addMonths, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { isRefused } from '../../src/foundation/refusal.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import { loadDelegation } from './load-delegation.ts'
import type { Places } from './load-organisation.ts'
import type { InventedCase, Lillhamn } from './shape.ts'

type Db = Transaction<DB>

/** Plans with what has been paid of them, consultations with their agenda and consents, and the words about the debt. */
export async function loadDebt(
	db: Db,
	chance: Chance,
	places: Places,
	{ cases }: Pick<Lillhamn, 'cases'>,
	today: PlainDate,
): Promise<void> {
	const plans = await db
		.selectFrom('named.paymentPlan')
		.select(['id', 'caseId', 'agreedOn', 'totalOre', 'instalmentOre', 'firstDueOn', 'agreedBy'])
		.orderBy('id')
		.execute()
	const dues = plans.flatMap((plan) => {
		const terms = { total: ore(plan.totalOre), instalment: ore(plan.instalmentOre) }
		const made = instalmentsOf({ ...terms, firstDueOn: plan.firstDueOn, every: 'month' })
		return isRefused(made) ? [] : made.map((one) => ({ ...one, plan }))
	})
	const { municipalityId } = places
	await pour(
		db,
		'named.planInstalment',
		dues.map(({ plan, ...one }) => ({
			municipalityId,
			caseId: plan.caseId,
			planId: plan.id,
			...one,
			recordedAt: writtenOn(plan.agreedOn, 14),
		})),
	)
	const open = new Set(cases.filter(({ closing }) => closing === null).map(({ id }) => id))
	await loadPayments(db, chance, places, dues, { open, today })
	await loadWords(db, places, cases)
	await loadAgendas(db, places)
	await loadDelegation(db, places)
	await tellMeetings(db, places)
	await meetLandlord(db, places, today)
}

type Due = {
	readonly dueOn: PlainDate
	readonly amountOre: Ore
	readonly plan: { readonly caseId: string; readonly agreedBy: string }
}

// Most pay in time, some a few days late; in open cases what fell due of late has not come.
async function loadPayments(
	db: Db,
	chance: Chance,
	{ municipalityId }: Places,
	dues: readonly Due[],
	{ open, today }: { open: ReadonlySet<string>; today: PlainDate },
): Promise<void> {
	const isOnItsWay = ({ plan, dueOn }: Due) => open.has(plan.caseId) && dueOn > addDays(today, -30)
	const paid = dues
		.filter((due) => !isOnItsWay(due))
		.map((due) => ({ ...due, paidOn: addDays(due.dueOn, chance.pick([-1, 0, 0, 0, 3])) }))
		.filter(({ paidOn }) => paidOn <= today)
	await pour(
		db,
		'named.debtEntry',
		paid.map(({ amountOre, paidOn, plan }) => ({
			...{ municipalityId, caseId: plan.caseId, kind: 'paid' as const, onDay: paidOn, amountOre },
			...{ source: 'landlord' as const, paidBy: 'tenant' as const, recordedBy: plan.agreedBy },
			recordedAt: writtenOn(paidOn, 10),
		})),
	)
}

async function loadWords(db: Db, places: Places, cases: readonly InventedCase[]): Promise<void> {
	const { municipalityId } = places
	await pour(
		db,
		'named.debtEntry',
		cases.flatMap(({ id, debt, openedOn, openedBy, officer }) =>
			debt === null || openedBy === 'landlord-notice'
				? []
				: [
						{
							...{ municipalityId, caseId: id, kind: 'stated' as const, onDay: openedOn, amountOre: debt },
							...{ source: 'landlord' as const, recordedBy: places.staff(officer) },
							recordedAt: writtenOn(openedOn, 9),
						},
					],
		),
	)
}

async function loadAgendas(db: Db, { municipalityId }: Places): Promise<void> {
	const consultations = await db
		.selectFrom('named.debtConsultation')
		.select(['id', 'consentOn'])
		.orderBy('id')
		.execute()
	await pour(
		db,
		'named.consultationPoint',
		consultations.flatMap(({ id }) =>
			usualPoints('yes').map((point, place) => ({
				...{ municipalityId, consultationId: id, point, number: place + 1 },
			})),
		),
	)
	await pour(
		db,
		'named.consultationConsent',
		consultations.flatMap(({ id, consentOn }) =>
			consentOn === null
				? []
				: (['landlord', 'debt-adviser'] as const).flatMap((role) =>
						(['rent-debt', 'payment-plan'] as const).map((thing) => ({
							...{ municipalityId, consultationId: id, role, thing, givenOn: consentOn },
						})),
					),
		),
	)
	await db
		.updateTable('named.consultationParty as p')
		.from('named.debtConsultation as d')
		.set((eb) => ({
			invitedOn: eb.ref('d.calledOn'),
			invitedHow: 'letter',
			attended: eb
				.case()
				.when('d.result', '=', 'no-show')
				.then('no' as const)
				.else('yes' as const)
				.end(),
		}))
		.whereRef('d.municipalityId', '=', 'p.municipalityId')
		.whereRef('d.id', '=', 'p.consultationId')
		.where('d.result', 'is not', null)
		.execute()
}

/** Each quarter's decisions were told to the committee in the month after it; the latest wait. */
async function tellMeetings(db: Db, places: Places): Promise<void> {
	const { municipalityId } = places
	const decisions = await db
		.selectFrom('named.decision')
		.select(['id', 'decidedOn'])
		.orderBy('decidedOn')
		.orderBy('id')
		.execute()
	const quarters = Map.groupBy(decisions, ({ decidedOn }) => lastDayOfQuarter(decidedOn))
	for (const [decidedUntil, told] of [...quarters].slice(0, -1)) {
		const { id } = await db
			.insertInto('named.delegatedList')
			.values({
				...{ municipalityId, committeeId: places.committee('social'), decidedUntil },
				...{ meetingOn: addDays(decidedUntil, 20), madeOn: addDays(decidedUntil, 6) },
				madeBy: places.staff('lena-wik'),
			})
			.returning('id')
			.executeTakeFirstOrThrow()
		const ids = told.map((decision) => decision.id)
		await db.updateTable('named.decision').set({ listedIn: id }).where('id', 'in', ids).execute()
	}
}

function lastDayOfQuarter(day: PlainDate): PlainDate {
	const month = Number(day.slice(5, 7))
	const firstAfter = addMonths(plainDate(`${day.slice(0, 7)}-01`), 3 - ((month - 1) % 3))
	return addDays(firstAfter, -1)
}

/** Last month's meeting with the landlord that has told most of late, about one of its own notices. */
async function meetLandlord(db: Db, places: Places, today: PlainDate): Promise<void> {
	const { municipalityId } = places
	const [notice] = await db
		.selectFrom('named.notice')
		.select(['id', 'organisationId'])
		.where('status', '=', 'open')
		.orderBy('receivedOn', 'desc')
		.orderBy('id')
		.limit(1)
		.execute()
	if (notice === undefined) return
	const { id } = await db
		.insertInto('named.landlordMeeting')
		.values({
			...{ municipalityId, committeeId: places.committee('social'), unitId: places.unit('housing-unit') },
			...{
				organisationId: notice.organisationId,
				plannedFor: addDays(today, -7),
				heldOn: addDays(today, -7),
			},
			...{ startsAt: '10:00', place: 'Stadshuset', present: 'Värdens kontaktperson, boendeenheten' },
			...{ nextOn: addDays(today, 21), calledBy: places.staff('lena-wik') },
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	await pour(db, 'named.landlordMeetingPoint', [
		{
			...{ municipalityId, meetingId: id, noticeId: notice.id, basis: 'own-notice' as const },
			...{ said: 'Hyresgästen har inte hört av sig till värden.', agreed: 'Gemensamt hembesök.' },
			...{ who: 'municipality' as const, byDay: addDays(today, 4) },
		},
	])
}
