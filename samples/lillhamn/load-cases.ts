import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { placeOf } from '../../src/features/eviction-prevention/rules/home.ts'
import { foldName } from '../../src/features/people/index.ts'
import { ore } from '../../src/foundation/money.ts'
import { addDays, addMonths, type PlainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Chance } from './chance.ts'
import { managersLimit, managersPoint } from './load-delegation.ts'
import type { Places } from './load-organisation.ts'
import type { CaseDay, InventedCase, InventedHousehold } from './shape.ts'

/** Cases as history has left them: every row carries the day on which it was written. */
export async function loadCases(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	cases: readonly InventedCase[],
	households: readonly InventedHousehold[],
): Promise<void> {
	const { municipalityId } = places
	const homeIds = new Map(households.map(({ id }) => [id, chance.id()]))
	const household = new Map(households.map((one) => [one.id, one]))
	await pour(
		db,
		'named.caseHome',
		households.map(({ id, home: { address, flat, postalCode, city, rooms } }) => ({
			municipalityId,
			id: homeIds.get(id) ?? '',
			householdId: id,
			addressKey: foldName(`${address} ${flat}`),
			...placeOf(foldName(address), foldName(flat)),
			address,
			postalCode,
			city,
			dwelling: flat,
			rooms: String(rooms),
		})),
	)
	await pour(
		db,
		'named.caseNumberSeries',
		[...lastNumbers(cases)].map(([year, lastNumber]) => ({ municipalityId, year, lastNumber })),
	)
	await pour(
		db,
		'named.evictionCase',
		cases.map((one) => ({
			municipalityId,
			id: one.id,
			committeeId: places.committee('social'),
			unitId: places.unit('housing-unit'),
			caseNumber: one.number,
			ground: one.ground,
			openedBy: one.openedBy,
			openedOn: one.openedOn,
			assignedTo: places.staff(one.officer),
			assignedOn: one.openedOn,
			children: one.children,
			householdId: one.householdId,
			homeId: homeIds.get(one.householdId) ?? '',
			landlordId: places.landlord(household.get(one.householdId)?.landlord ?? ''),
			debtOre: one.debt,
			alternative: one.closing?.alternative ?? null,
			deviationReasons: one.closing?.deviationReasons ?? null,
			closedOn: one.closing?.on ?? null,
			closedBy: one.closing === null ? null : places.staff(one.officer),
			outcome: one.closing?.outcome ?? null,
			stageReached: one.closing === null ? null : one.stage,
			recordedAt: writtenOn(one.closing?.on ?? one.writtenOn),
		})),
	)
	await loadDays(db, places, cases)
	await loadChildren(db, chance, places, cases, household)
	await loadConsultations(db, chance, places, cases)
	await loadEnds(db, places, cases)
}

function lastNumbers(cases: readonly InventedCase[]): Map<number, number> {
	const last = new Map<number, number>()
	for (const { openedOn } of cases) last.set(yearOf(openedOn), (last.get(yearOf(openedOn)) ?? 0) + 1)
	return last
}

const toldBy: Partial<Record<CaseDay['kind'], 'landlord' | 'enforcement-authority' | 'court' | 'own'>> = {
	'rent-due': 'landlord',
	'board-told': 'landlord',
	served: 'landlord',
	'rent-paid': 'landlord',
	'notice-withdrawn': 'landlord',
	'enforcement-applied': 'enforcement-authority',
	'authority-told': 'enforcement-authority',
	'eviction-planned': 'enforcement-authority',
	evicted: 'enforcement-authority',
	'order-applied': 'court',
	'order-served': 'court',
	'order-decided': 'court',
}

async function loadDays(db: Transaction<DB>, places: Places, cases: readonly InventedCase[]): Promise<void> {
	const { municipalityId } = places
	await pour(
		db,
		'named.caseDate',
		cases.flatMap(({ id, officer, dates, openedOn }) =>
			dates.map(({ kind, on }) => ({
				municipalityId,
				caseId: id,
				kind,
				onDay: on,
				source: toldBy[kind] ?? ('own' as const),
				recordedBy: places.staff(officer),
				recordedAt: writtenOn(on > openedOn && kind !== 'eviction-planned' ? on : openedOn),
			})),
		),
	)
	await pour(
		db,
		'named.contactAttempt',
		cases.flatMap(({ id, contacts }) =>
			contacts.map(({ kind, on, result, by, note }) => ({
				municipalityId,
				caseId: id,
				kind,
				result,
				onDay: on,
				note,
				madeBy: places.staff(by),
				recordedAt: writtenOn(on, 14),
			})),
		),
	)
}

async function loadChildren(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	cases: readonly InventedCase[],
	households: ReadonlyMap<string, InventedHousehold>,
): Promise<void> {
	const { municipalityId } = places
	const evicted = (one: InventedCase) => one.dates.some(({ kind }) => kind === 'evicted')
	await pour(
		db,
		'named.caseChild',
		cases.flatMap((one) =>
			(households.get(one.householdId)?.members ?? [])
				.filter(({ role }) => role === 'child')
				.map(({ personId, living }) => ({
					municipalityId,
					caseId: one.id,
					childId: personId,
					living,
					daysAYear: living === 'visiting' ? chance.between(35, 90) : null,
					presentAtExecution: evicted(one) ? chance.pick(['no', 'no', 'yes'] as const) : ('unknown' as const),
					recordedAt: writtenOn(one.openedOn),
				})),
		),
	)
	const talks = cases.flatMap((one) =>
		one.talks.map((talk) => ({ ...talk, id: chance.id(), caseId: one.id })),
	)
	await pour(
		db,
		'named.childTalk',
		talks.map((talk) => {
			const by = places.staff(talk.by)
			const common = { municipalityId, id: talk.id, caseId: talk.caseId, childId: talk.childId }
			const written = { recordedBy: by, recordedAt: writtenOn(talk.on, 15) }
			return talk.state === 'held'
				? {
						...common,
						...written,
						heldOn: talk.on,
						heldBy: by,
						place: chance.pick(['hemma', 'i skolan', 'på kontoret']),
						legalGround: talk.ground,
						childsView: talk.view,
						assessment: 'Barnets behov av att bo kvar väger tungt i fortsättningen.',
					}
				: { ...common, ...written, noTalkReason: talk.because, reasonOn: talk.on }
		}),
	)
	await pour(
		db,
		'named.guardianConsent',
		talks.flatMap((talk) =>
			talk.state === 'held' && talk.ground === 'guardian-consent'
				? [{ municipalityId, talkId: talk.id, guardian: 'Vårdnadshavare', givenOn: talk.on }]
				: [],
		),
	)
}

const parties = ['tenant', 'landlord', 'social-worker', 'debt-adviser'] as const

async function loadConsultations(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	cases: readonly InventedCase[],
): Promise<void> {
	const { municipalityId } = places
	const consultations = cases.flatMap((one) =>
		one.consultations.map((consultation) => ({ ...consultation, id: chance.id(), one })),
	)
	await pour(
		db,
		'named.debtConsultation',
		consultations.map(({ id, one, calledOn, plannedFor, result, agreement }) => ({
			municipalityId,
			id,
			caseId: one.id,
			calledOn,
			calledBy: places.staff(one.officer),
			plannedFor,
			consentOn: calledOn,
			heldOn: result === null ? null : plannedFor,
			result,
			agreement,
			landlordUndertakes: result === 'agreed' ? 'Väntar med att gå vidare så länge planen följs.' : null,
			nextCheckOn: result === 'agreed' ? addDays(plannedFor, 30) : null,
			recordedAt: writtenOn(result === null ? calledOn : plannedFor, 13),
		})),
	)
	await pour(
		db,
		'named.consultationParty',
		consultations.flatMap(({ id }) => parties.map((role) => ({ municipalityId, consultationId: id, role }))),
	)
	await pour(
		db,
		'named.paymentPlan',
		consultations.flatMap(({ one, result, plannedFor }) =>
			result !== 'agreed' || one.debt === null
				? []
				: [
						{
							municipalityId,
							caseId: one.id,
							agreedOn: plannedFor,
							totalOre: one.debt,
							instalmentOre: ore(Math.ceil(one.debt / 1_000) * 100),
							firstDueOn: firstOfNextMonth(plannedFor),
							agreedBy: places.staff(one.officer),
							recordedAt: writtenOn(plannedFor, 14),
						},
					],
		),
	)
}

async function loadEnds(db: Transaction<DB>, places: Places, cases: readonly InventedCase[]): Promise<void> {
	const { municipalityId } = places
	await pour(
		db,
		'named.decision',
		cases.flatMap(({ id, decisions }) =>
			decisions.map(({ kind, legalBasis, on, amount, by, reasons }) => ({
				municipalityId,
				caseId: id,
				kind,
				legalBasis,
				decidedOn: on,
				decidedBy: places.staff(by),
				delegation: managersPoint,
				limitOre: managersLimit,
				amountOre: amount,
				reasons,
				notifiedOn: on,
				letterPostedOn: kind === 'assume-liability' ? on : null,
				recordedAt: writtenOn(on, 11),
			})),
		),
	)
	await pour(
		db,
		'named.followUp',
		cases.flatMap(({ id, officer, followUps, closing }) =>
			followUps.map(({ kind, dueOn, answer }) => ({
				municipalityId,
				caseId: id,
				kind,
				dueOn,
				answeredOn: answer?.on ?? null,
				answeredBy: answer === null ? null : places.staff(officer),
				answer: answer?.stay ?? null,
				source: answer?.source ?? null,
				recordedAt: writtenOn(answer?.on ?? closing?.on ?? dueOn, 9),
			})),
		),
	)
}

function firstOfNextMonth(day: PlainDate): PlainDate {
	return `${addMonths(day, 1).slice(0, 7)}-01` as PlainDate
}
