import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { defaultCaseSettings } from '../rules/case.ts'
import { type WatchedPlan, watchedPlan } from '../rules/debt/watched-plan.ts'
import type { FurtherNotice } from '../rules/further-notices.ts'
import type { LegalCourse } from '../rules/legal-course.ts'
import type { DatedFacts, LandlordSays } from '../rules/next-steps.ts'
import { listCopiesOwed, listUnanswered } from '../store/authorities.ts'
import { type ChildRow, listAdults, listChildren, listHomes } from '../store/case-people.ts'
import type { CaseRow } from '../store/cases.ts'
import { listDebtEntries, listInstalments } from '../store/debt.ts'
import { type ConsultationRow, listConsultations, listPaymentPlans, type PlanRow } from '../store/measures.ts'
import { furtherNotices, listToldByLandlords, type ToldByLandlord } from '../store/notice-status.ts'
import { type AskedCase, unansweredIn } from './most-urgent-first.ts'

type Adult = Awaited<ReturnType<typeof listAdults>>[number]
type Home = Awaited<ReturnType<typeof listHomes>>[number]

/** A case with who lives there and what has been told and agreed. */
export type AroundCase = {
	readonly row: AskedCase
	readonly adults: readonly Adult[]
	readonly children: readonly ChildRow[]
	/** Null where somebody who lives there is protected and the reader has no named access. */
	readonly home: Home | null
	readonly consultations: readonly ConsultationRow[]
	readonly plans: readonly PlanRow[]
	/** The plan that runs, or the latest that ran, instalment by instalment. */
	readonly plan: WatchedPlan | null
	/** Notices that came after the one whose days the case has: each with a time of its own. */
	readonly furtherNotices: readonly FurtherNotice[]
	readonly landlordSays: LandlordSays | null
	/** The day of an answer to the enforcement authority of which the tenant has no copy yet. */
	readonly copyOwedSince: PlainDate | null
}

/** The adults and homes of these households, for as many lists as name them. */
export type Living = { readonly adults: readonly Adult[]; readonly homes: readonly Home[] }

export async function whoLivesIn(
	act: Act,
	rows: readonly Pick<CaseRow, 'householdId' | 'homeId'>[],
): Promise<Living> {
	const [adults, homes] = await Promise.all([
		listAdults(act, [...new Set(rows.map((row) => row.householdId))]),
		listHomes(act.db, [...new Set(rows.map((row) => row.homeId))]),
	])
	return { adults, homes }
}

/** What whoever asks has read or asked for already: it is not read again. Cases whose plans are not among those agreed are told without. */
export type Known = {
	readonly living?: Living | Promise<Living>
	readonly told?: readonly ToldByLandlord[]
	readonly unanswered?: ReadonlyMap<string, PlainDate>
	readonly agreed?: Agreed
}

/** Payment plans with how they are kept, by case. */
type Agreed = { readonly plans: readonly PlanRow[]; readonly watched: ReadonlyMap<string, WatchedPlan> }

/** Cases with what stands around them, asked for at once by a handful of statements however many they are. */
export async function aroundCases(
	act: Act,
	rows: readonly CaseRow[],
	known: Known = {},
): Promise<AroundCase[]> {
	const caseIds = rows.map((row) => row.id)
	const [living, children, consultations, { plans, watched }, told, unanswered, copiesOwed] =
		await Promise.all([
			known.living ?? whoLivesIn(act, rows),
			listChildren(act.db, caseIds),
			listConsultations(act.db, caseIds),
			known.agreed ?? listPaymentPlans(act.db, caseIds).then((found) => keptPlans(act, found)),
			known.told ?? listToldByLandlords(act.db, caseIds),
			known.unanswered ?? listUnanswered(act.db, caseIds),
			listCopiesOwed(act.db, caseIds),
		])
	const further = furtherNotices(told)
	const adultsIn = Map.groupBy(living.adults, (adult) => adult.householdId)
	const childrenIn = Map.groupBy(children, (child) => child.caseId)
	const consultationsIn = Map.groupBy(consultations, (one) => one.caseId)
	const plansIn = Map.groupBy(plans, (plan) => plan.caseId)
	return rows.map((row) => ({
		furtherNotices: further.get(row.id) ?? [],
		landlordSays: landlordSays(told.findLast((one) => one.caseId === row.id && one.status !== 'open')),
		copyOwedSince: copiesOwed.get(row.id) ?? null,
		row: unansweredIn(row, unanswered.get(row.id) ?? null),
		adults: adultsIn.get(row.householdId) ?? [],
		children: childrenIn.get(row.id) ?? [],
		home: living.homes.find((home) => home.id === row.homeId) ?? null,
		consultations: consultationsIn.get(row.id) ?? [],
		plans: plansIn.get(row.id) ?? [],
		plan: watched.get(row.id) ?? null,
	}))
}

/** The plans, and by case the one that runs, or was agreed last; two statements, and none where nothing was agreed. */
export async function keptPlans(act: Act, plans: readonly PlanRow[]): Promise<Agreed> {
	const caseIds = [...new Set(plans.map((plan) => plan.caseId))]
	const [due, paid] = await Promise.all([listInstalments(act.db, caseIds), listDebtEntries(act.db, caseIds)])
	const instalments = Map.groupBy(due, (one) => one.caseId)
	const entries = Map.groupBy(paid, (one) => one.caseId)
	const latest = Map.groupBy(plans, (plan) => plan.caseId)
	const watched = new Map(
		[...latest].flatMap(([caseId, own]) => {
			const plan = own.find(({ endedOn }) => endedOn === null) ?? own[0]
			if (plan === undefined) return []
			const rows = { instalments: instalments.get(caseId) ?? [], entries: entries.get(caseId) ?? [] }
			return [[caseId, watchedPlan(plan, rows, act.today, defaultCaseSettings)] as const]
		}),
	)
	return { plans, watched }
}

function landlordSays(told: ToldByLandlord | undefined): LandlordSays | null {
	if (told === undefined || told.status === 'open') return null
	return { status: told.status, on: told.changedOn ?? told.receivedOn }
}

/** What steps that have a day are told by. */
export function datedFacts(around: AroundCase, course: LegalCourse): DatedFacts {
	const { row, children, consultations, plan } = around
	return {
		openedOn: row.openedOn,
		dates: row.dates,
		course,
		children: row.children,
		childTalks: children.map(({ childId, givenName, talkId }) => ({
			childId,
			name: givenName,
			settled: talkId !== null,
		})),
		contactAttempts: row.attemptDays.length,
		debtOre: row.debtOre,
		agreementCheck: checkOf(consultations[0]),
		plan,
		landlordSays: around.landlordSays,
		copyOwedSince: around.copyOwedSince,
	}
}

function checkOf(latest: ConsultationRow | undefined): DatedFacts['agreementCheck'] {
	if (latest === undefined || latest.nextCheckOn === null || latest.checkedOn !== null) return null
	return { consultationId: latest.id, on: latest.nextCheckOn }
}
