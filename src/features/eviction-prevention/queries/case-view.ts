import { ageOn, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type OwnReport, stateOfReport } from '../rules/authorities/concern.ts'
import { defaultCaseSettings } from '../rules/case.ts'
import { type Gap, gapsBeforeClosing } from '../rules/closing.ts'
import { type WatchedPlan, watchedPlan } from '../rules/debt/watched-plan.ts'
import type { FurtherNotice } from '../rules/further-notices.ts'
import type { LegalCourse } from '../rules/legal-course.ts'
import {
	type LandlordSays,
	type NextStep,
	nextSteps,
	type StepFacts,
	stepsAfterClosing,
} from '../rules/next-steps.ts'
import type { Urgency } from '../rules/urgency.ts'
import { listCopiesOwed, listUnanswered } from '../store/authorities.ts'
import { type ChildRow, listAdults, listChildren, listHomes } from '../store/case-people.ts'
import type { CaseRow } from '../store/cases.ts'
import { listAssessments } from '../store/concern.ts'
import { listDebtEntries, listInstalments } from '../store/debt.ts'
import { type ConsultationRow, listConsultations, listPaymentPlans, type PlanRow } from '../store/measures.ts'
import { furtherNotices, listToldByLandlords, type ToldByLandlord } from '../store/notice-status.ts'
import { type AskedCase, courseOf, unansweredIn } from './most-urgent-first.ts'
import { type CaseChecks, checksOf, readChecks } from './work/case-checks.ts'

type Adult = Awaited<ReturnType<typeof listAdults>>[number]
type Home = Awaited<ReturnType<typeof listHomes>>[number]

/** A case with what stands around it, and what the rules say about it today. */
export type CaseView = {
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
	readonly reports: readonly OwnReport[]
	readonly checks: CaseChecks
	readonly course: LegalCourse
	readonly steps: readonly NextStep[]
	readonly gaps: readonly Gap[]
	readonly urgency: Urgency
}

/** Cases with everything around them, read by a handful of statements however many they are. */
export async function viewCases(act: Act, rows: readonly CaseRow[]): Promise<CaseView[]> {
	if (rows.length === 0) return []
	const { adults, homes, children, consultations, plans, watched, told, ...rest } = await readAround(
		act,
		rows,
	)
	const { unanswered, copiesOwed, assessments } = rest
	const further = furtherNotices(told)
	const around = rows.map((row) => ({
		furtherNotices: further.get(row.id) ?? [],
		landlordSays: landlordSays(told.findLast((one) => one.caseId === row.id && one.status !== 'open')),
		copyOwedSince: copiesOwed.get(row.id) ?? null,
		reports: (children.get(row.id) ?? []).map(({ childId, givenName }) => ({
			childId,
			name: givenName,
			state: stateOfReport(assessments.get(row.id)?.find((one) => one.childId === childId)),
		})),
		row: unansweredIn(row, unanswered.get(row.id) ?? null),
		adults: adults.filter((adult) => adult.householdId === row.householdId),
		children: children.get(row.id) ?? [],
		home: homes.find((home) => home.id === row.homeId) ?? null,
		consultations: consultations.get(row.id) ?? [],
		plans: plans.get(row.id) ?? [],
		plan: watched.get(row.id) ?? null,
	}))
	const checks = checksOf(act.today, rest.checks, around)
	return around.flatMap((view, place) => {
		const found = checks[place]
		return found === undefined ? [] : [viewOf(act.today, { ...view, checks: found })]
	})
}

/** All that stands around them, asked for at once. */
async function readAround(act: Act, rows: readonly CaseRow[]) {
	const caseIds = rows.map((row) => row.id)
	const agreed = listPaymentPlans(act.db, caseIds)
	const [
		adults,
		homes,
		children,
		consultations,
		plans,
		watched,
		told,
		unanswered,
		copiesOwed,
		reports,
		checks,
	] = await Promise.all([
		listAdults(act, [...new Set(rows.map((row) => row.householdId))]),
		listHomes(act.db, [...new Set(rows.map((row) => row.homeId))]),
		listChildren(act.db, caseIds),
		listConsultations(act.db, caseIds),
		agreed,
		agreed.then((plans) => watchedPlans(act, plans)),
		listToldByLandlords(act.db, caseIds),
		listUnanswered(act.db, caseIds),
		listCopiesOwed(act.db, caseIds),
		listAssessments(act.db, caseIds),
		readChecks(act, caseIds),
	])
	return {
		...{ adults, homes, watched, told, unanswered, copiesOwed, checks },
		children: Map.groupBy(children, (child) => child.caseId),
		consultations: Map.groupBy(consultations, (one) => one.caseId),
		plans: Map.groupBy(plans, (plan) => plan.caseId),
		assessments: Map.groupBy(reports, (one) => one.caseId),
	}
}

/** By case the plan that runs, or the one that was agreed last; two statements, and none where nothing was agreed. */
async function watchedPlans(act: Act, plans: readonly PlanRow[]): Promise<Map<string, WatchedPlan>> {
	const caseIds = [...new Set(plans.map((plan) => plan.caseId))]
	const [due, paid] = await Promise.all([listInstalments(act.db, caseIds), listDebtEntries(act.db, caseIds)])
	const instalments = Map.groupBy(due, (one) => one.caseId)
	const entries = Map.groupBy(paid, (one) => one.caseId)
	const latest = Map.groupBy(plans, (plan) => plan.caseId)
	return new Map(
		[...latest].flatMap(([caseId, own]) => {
			const plan = own.find(({ endedOn }) => endedOn === null) ?? own[0]
			if (plan === undefined) return []
			const rows = { instalments: instalments.get(caseId) ?? [], entries: entries.get(caseId) ?? [] }
			return [[caseId, watchedPlan(plan, rows, act.today, defaultCaseSettings)] as const]
		}),
	)
}

type Around = Omit<CaseView, 'course' | 'steps' | 'gaps' | 'urgency'>

function landlordSays(told: ToldByLandlord | undefined): LandlordSays | null {
	if (told === undefined || told.status === 'open') return null
	return { status: told.status, on: told.changedOn ?? told.receivedOn }
}

function viewOf(today: PlainDate, around: Around): CaseView {
	const { row, children } = around
	const { course, urgency } = courseOf(row, around.furtherNotices, today)
	const gaps = gapsBeforeClosing({
		ground: row.ground,
		children: row.children,
		childTalks: children.map(({ childId, talkId }) => ({ childId, settled: talkId !== null })),
		contactAttempts: row.attemptDays.length,
		debtAdviceOffered: row.dates['debt-advice-offered'] !== undefined,
		evictedOn: row.dates.evicted ?? null,
		outcome: row.outcome,
		alternative: row.alternative,
		deviationReasons: row.deviationReasons,
		openChecklist: around.checks.openRequired,
		unsignedNote: around.checks.unsignedNote,
		unsentReport: around.reports.some((report) => report.state === 'to-send'),
		authorityUnanswered: urgency.sameDay,
		copyOwed: around.copyOwedSince !== null,
	})
	const steps =
		row.closedOn === null
			? nextSteps(stepFacts(around, course, gaps), defaultCaseSettings)
			: stepsAfterClosing(around)
	return { ...around, course, steps, gaps, urgency }
}

function stepFacts(around: Around, course: LegalCourse, gaps: readonly Gap[]): StepFacts {
	const { row, children, consultations, plan } = around
	const [latest] = consultations
	return {
		ground: row.ground,
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
		consultation: latest === undefined ? 'none' : (latest.result ?? 'called'),
		agreementCheck: checkOf(latest),
		plan,
		landlordSays: around.landlordSays,
		asksForElderlyCare: around.checks.asksForElderlyCare,
		copyOwedSince: around.copyOwedSince,
		reports: around.reports,
		readyToClose: gaps.every((gap) => gap.because === 'outcome-missing'),
	}
}

function checkOf(latest: ConsultationRow | undefined): StepFacts['agreementCheck'] {
	if (latest === undefined || latest.nextCheckOn === null || latest.checkedOn !== null) return null
	return { consultationId: latest.id, on: latest.nextCheckOn }
}

/** The ones whom a case is about, for the audit of having shown it. */
export function shownIn(
	views: readonly ({ row: Pick<CaseRow, 'id'> } & Pick<CaseView, 'adults' | 'children'>)[],
): string[] {
	return views.flatMap(({ row, adults, children }) => [
		row.id,
		...adults.map((adult) => adult.personId),
		...children.map((child) => child.childId),
	])
}

/** How a case is called in a list: its first adult and home, or nothing that tells where a protected person is. */
export type CaseTitle = {
	readonly caseId: string
	readonly caseNumber: string
	readonly tenant: string | null
	readonly protected: boolean
	readonly address: string | null
}

export function titleOf({
	row,
	adults,
	home,
}: { row: CaseRow } & Pick<CaseView, 'adults' | 'home'>): CaseTitle {
	const [first] = adults
	const name = first?.givenName == null ? null : `${first.givenName} ${first.familyName ?? ''}`.trim()
	return {
		caseId: row.id,
		caseNumber: row.caseNumber,
		tenant: name,
		protected: adults.some((adult) => adult.protected),
		address: home?.address ?? null,
	}
}

/** A child as lists show it: first name and age, or neither when protected. */
export function childOf(child: ChildRow, today: PlainDate) {
	return {
		childId: child.childId,
		name: child.givenName,
		age: child.bornOn === null ? null : ageOn(child.bornOn, today),
		settled: child.talkId !== null,
	}
}

/** An adult as the case shows them; without named access a protected person has no name, age or phone. */
export function adultOf(adult: Adult, today: PlainDate) {
	return {
		personId: adult.personId,
		name: adult.givenName === null ? null : `${adult.givenName} ${adult.familyName ?? ''}`.trim(),
		age: adult.bornOn === null ? null : ageOn(adult.bornOn, today),
		phone: adult.phone,
		language: adult.language,
		protected: adult.protected,
	}
}
