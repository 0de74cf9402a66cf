import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type CostClass, costClasses } from './activity.ts'
import type { Findings } from './findings.ts'
import { readJson } from './json-fields.ts'

export type PlanDecision = {
	readonly kind: string
	readonly body: string
	readonly date: PlainDate
	readonly registryNumber: string | null
}

export type PlanHead = {
	readonly title: string
	readonly kind: string
	readonly committee: string
	readonly validFrom: number
	readonly validTo: number
	readonly adopted: PlainDate | null
	readonly revised: PlainDate | null
	readonly registryNumber: string | null
	readonly targetGroups: readonly string[]
	readonly costClasses: readonly { readonly class: CostClass; readonly text: string }[]
	readonly goals: readonly string[]
	readonly decisions: readonly PlanDecision[]
}

/** Reads plan.json; null when it is no JSON object, else every field with what is wrong said by its path. */
export function readPlanHead(file: string, text: string, findings: Findings): PlanHead | null {
	const plan = readJson(file, text, findings)
	if (plan === null) return null
	const head: PlanHead = {
		title: plan.text('title'),
		kind: plan.text('kind'),
		committee: plan.text('committee'),
		validFrom: plan.year('validFrom'),
		validTo: plan.year('validTo'),
		adopted: plan.dayOrNull('adopted'),
		revised: plan.dayOrNull('revised'),
		registryNumber: plan.textOrNull('registryNumber'),
		targetGroups: plan.texts('targetGroups'),
		goals: plan.texts('goals'),
		costClasses: plan.objects('costClasses').flatMap((one) => {
			const costClass = one.oneOf('class', costClasses, 'not-a-cost-class')
			return costClass === null ? [] : [{ class: costClass, text: one.text('text') }]
		}),
		decisions: plan.objects('decisions').flatMap((one) => {
			const decision = { kind: one.text('kind'), body: one.text('body'), date: one.day('date') }
			const { date } = decision
			return date === null ? [] : [{ ...decision, date, registryNumber: one.textOrNull('registryNumber') }]
		}),
	}
	if (head.validTo < head.validFrom) {
		const found = `${head.validFrom}–${head.validTo}`
		findings.problems.push({ file, row: null, column: 'validTo', because: 'ends-before-it-begins', found })
	}
	return head
}
