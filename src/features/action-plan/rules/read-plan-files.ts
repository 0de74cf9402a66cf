import type { Table } from '../../../foundation/table.ts'
import { type Finding, Findings } from './findings.ts'
import { type ActivityRow, readActivities } from './read-activities.ts'
import { type IndicatorRow, readIndicators } from './read-indicators.ts'
import { type PlanHead, readPlanHead } from './read-plan-head.ts'

export type PlanFiles = {
	readonly plan: { readonly file: string; readonly text: string }
	readonly indicators: { readonly file: string; readonly table: Table }
	readonly activities: { readonly file: string; readonly table: Table }
}

export type ReadPlan = {
	readonly head: PlanHead
	readonly indicators: readonly IndicatorRow[]
	readonly activities: readonly ActivityRow[]
	readonly warnings: readonly Finding[]
}

/** A plan as a municipality hands it over: three files, read as written, all of it or every problem by file, row and column. */
export function readPlanFiles(files: PlanFiles): { read: ReadPlan } | { problems: readonly Finding[] } {
	const findings = new Findings()
	const head = readPlanHead(files.plan.file, files.plan.text, findings)
	const years = { from: head?.validFrom ?? 0, to: head?.validTo ?? 9999 }
	const indicators = readIndicators(files.indicators.file, files.indicators.table, years.from, findings)
	const activities = readActivities(files.activities.file, files.activities.table, years, findings)
	if (head === null || findings.problems.length > 0) return { problems: findings.problems }
	if (head.goals.length > 0) {
		findings.warnings.push({
			file: files.indicators.file,
			row: null,
			column: null,
			because: 'goals-not-linked',
			found: null,
		})
	}
	return { read: { head, indicators, activities, warnings: findings.warnings } }
}
