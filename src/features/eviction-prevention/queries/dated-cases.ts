import type { Act } from '../../../platform/transaction.ts'
import { defaultCaseSettings } from '../rules/case.ts'
import type { LegalCourse } from '../rules/legal-course.ts'
import { datedSteps, type NextStep, stepsAfterClosing } from '../rules/next-steps.ts'
import type { CaseRow } from '../store/cases.ts'
import { type AroundCase, aroundCases, datedFacts, type Known } from './around-cases.ts'
import { courseOf } from './most-urgent-first.ts'

/** A case with its days: how it stands in law, and the steps that have a day. */
export type DatedCase = AroundCase & { readonly course: LegalCourse; readonly steps: readonly NextStep[] }

/** Cases for those who look at days alone: no checklists, reports or what stops a closing are read. */
export async function datedCases(
	act: Act,
	rows: readonly CaseRow[],
	known: Known = {},
): Promise<DatedCase[]> {
	if (rows.length === 0) return []
	return (await aroundCases(act, rows, known)).map((around) => {
		const { course } = courseOf(around.row, around.furtherNotices, act.today)
		const steps =
			around.row.closedOn === null
				? datedSteps(datedFacts(around, course), defaultCaseSettings)
				: stepsAfterClosing(around)
		return { ...around, course, steps }
	})
}
