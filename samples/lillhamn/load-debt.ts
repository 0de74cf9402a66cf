import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { usualPoints } from '../../src/features/eviction-prevention/rules/debt/consultation-plan.ts'
import { instalmentsOf } from '../../src/features/eviction-prevention/rules/debt/instalments.ts'
import { type Ore, ore } from '../../src/foundation/money.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import { isRefused } from '../../src/foundation/refusal.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'
import { pour, writtenOn } from './pour.ts'
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
		cases.flatMap(({ id, debt, openedOn, officer }) =>
			debt === null
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
}
