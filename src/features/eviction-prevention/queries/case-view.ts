import { ageOn, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type OwnReport, stateOfReport } from '../rules/authorities/concern.ts'
import { defaultCaseSettings } from '../rules/case.ts'
import { type Gap, gapsBeforeClosing } from '../rules/closing.ts'
import type { LegalCourse } from '../rules/legal-course.ts'
import { type NextStep, nextSteps, type StepFacts, stepsAfterClosing } from '../rules/next-steps.ts'
import type { Urgency } from '../rules/urgency.ts'
import type { ChildRow } from '../store/case-people.ts'
import type { CaseRow } from '../store/cases.ts'
import { listAssessments } from '../store/concern.ts'
import { type AroundCase, aroundCases, datedFacts, type Known } from './around-cases.ts'
import { courseOf } from './most-urgent-first.ts'
import { type CaseChecks, checksOf, readChecks } from './work/case-checks.ts'

type Adult = AroundCase['adults'][number]

/** A case with what stands around it, and what the rules say about it today. */
export type CaseView = AroundCase & {
	readonly reports: readonly OwnReport[]
	readonly checks: CaseChecks
	readonly course: LegalCourse
	readonly steps: readonly NextStep[]
	readonly gaps: readonly Gap[]
	readonly urgency: Urgency
}

/** Cases with everything around them, read by a handful of statements however many they are. */
export async function viewCases(act: Act, rows: readonly CaseRow[], known: Known = {}): Promise<CaseView[]> {
	if (rows.length === 0) return []
	const caseIds = rows.map((row) => row.id)
	const [around, assessments, read] = await Promise.all([
		aroundCases(act, rows, known),
		listAssessments(act.db, caseIds),
		readChecks(act, caseIds),
	])
	const assessed = Map.groupBy(assessments, (one) => one.caseId)
	const checks = checksOf(act.today, read, around)
	return around.flatMap((one, place) => {
		const found = checks[place]
		if (found === undefined) return []
		const reports = one.children.map(({ childId, givenName }) => ({
			childId,
			name: givenName,
			state: stateOfReport(assessed.get(one.row.id)?.find((report) => report.childId === childId)),
		}))
		return [viewOf(act.today, { ...one, reports, checks: found })]
	})
}

type Around = Omit<CaseView, 'course' | 'steps' | 'gaps' | 'urgency'>

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
	const [latest] = around.consultations
	return {
		...datedFacts(around, course),
		ground: around.row.ground,
		consultation: latest === undefined ? 'none' : (latest.result ?? 'called'),
		asksForElderlyCare: around.checks.asksForElderlyCare,
		reports: around.reports,
		readyToClose: gaps.every((gap) => gap.because === 'outcome-missing'),
	}
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
