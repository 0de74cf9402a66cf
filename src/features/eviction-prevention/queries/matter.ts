import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Alarm, alarmOf } from '../rules/authorities/confirmation.ts'
import type { FollowUpKind } from '../rules/follow-ups.ts'
import { type NextStepId, pathOf } from '../rules/next-steps.ts'
import type { ChildrenAnswer } from '../rules/notice-kinds.ts'
import type { listFollowUpsDue } from '../store/measures.ts'
import type { Living } from './around-cases.ts'
import { type CaseTitle, childOf, titleOf } from './case-view.ts'
import type { DatedCase } from './dated-cases.ts'

/** One thing in a case that asks for its officer: to do by a day, or waited for since one. */
export type Matter = {
	readonly key: string
	readonly kind: 'step' | 'follow-up' | 'waiting'
	/** A step of the case, a check after it, or what is waited for. */
	readonly what: NextStepId | FollowUpKind | 'consultation' | 'service-date' | 'case-task' | 'task-receipt'
	readonly title: CaseTitle
	readonly on: PlainDate
	/** Must go out the same day, or its time in law ends then. */
	readonly legal: boolean
	readonly children: ChildrenAnswer
	readonly childAges: readonly (number | null)[]
	readonly child: { readonly name: string | null; readonly age: number | null } | null
	readonly deadline: PlainDate | null
	/** What a task asks for; null where one may not read it. */
	readonly task?: string | null
	/** How loud an unsent answer to the enforcement authority is; null for everything else. */
	readonly alarm: Alarm | null
	/** Whose matter it is when it is done in their place. */
	readonly insteadOf: string | null
	readonly to: string
}

// Steps whose day is set by law: the rest are the municipality's own targets.
const legalSteps = new Set(['confirm-to-authority', 'send-tenants-copy', 'assume-liability'])

/** The steps of one case that have a day, and what its landlord or guests still owe. */
export function mattersOf(view: DatedCase, now: { today: PlainDate; time: string }): Matter[] {
	const { row, course, steps, children } = view
	const { today } = now
	const shown = children.map((child) => childOf(child, today))
	const common = {
		title: titleOf(view),
		children: row.children,
		childAges: shown.map((child) => child.age),
		deadline: course.nearest?.on ?? null,
	}
	const todo = steps.flatMap((step): Matter[] => {
		if (step.dueOn === null) return []
		const child = shown.find((one) => one.childId === step.child?.id) ?? null
		return [
			{
				...common,
				key: `${row.id}-${step.id}-${step.child?.id ?? ''}`,
				kind: 'step',
				what: step.id,
				on: step.dueOn,
				legal: legalSteps.has(step.id),
				child,
				alarm: step.id === 'confirm-to-authority' ? alarmOf(step.dueOn, now) : null,
				insteadOf: null,
				to: `/evictions/${row.id}/${pathOf(step)}`,
			},
		]
	})
	return row.closedOn === null ? [...todo, ...waitingIn(view, common)] : todo
}

type Common = Pick<Matter, 'title' | 'children' | 'childAges' | 'deadline'>

function waitingIn({ row, course, consultations }: DatedCase, common: Common): Matter[] {
	const to = `/evictions/${row.id}`
	const waiting = {
		...common,
		kind: 'waiting',
		legal: false,
		child: null,
		alarm: null,
		insteadOf: null,
		to,
	} as const
	const found: Matter[] = []
	const called = consultations.find((one) => one.result === null)
	if (called !== undefined) {
		found.push({ ...waiting, key: `${called.id}-called`, what: 'consultation', on: called.calledOn })
	}
	const isUnserved = course.recovery.state === 'not-started' && course.recovery.unknown.includes('service')
	if (isUnserved && course.clock.state === 'not-started') {
		found.push({ ...waiting, key: `${row.id}-service`, what: 'service-date', on: row.openedOn })
	}
	return found
}

type Due = Awaited<ReturnType<typeof listFollowUpsDue>>[number]

/** Children are asked about one by one, on a page of their own. */
export function followUpPage({
	caseId,
	kind,
	id,
}: {
	caseId: string
	kind: FollowUpKind
	id: string
}): string {
	const page = kind === 'children-after-eviction' ? 'children/follow-up' : 'follow-up'
	return `/evictions/${caseId}/${page}?check=${id}`
}

export function followUpMatter(
	due: Due,
	{ adults, homes }: Living,
): Matter & { readonly what: FollowUpKind } {
	const living = adults.filter((adult) => adult.householdId === due.householdId)
	const name =
		living[0]?.givenName == null ? null : `${living[0].givenName} ${living[0].familyName ?? ''}`.trim()
	return {
		key: due.id,
		kind: 'follow-up',
		what: due.kind,
		title: {
			caseId: due.caseId,
			caseNumber: due.caseNumber,
			tenant: name,
			protected: living.some((adult) => adult.protected),
			address: homes.find((home) => home.id === due.homeId)?.address ?? null,
		},
		on: due.dueOn,
		legal: false,
		children: due.children,
		childAges: [],
		child: null,
		deadline: null,
		alarm: null,
		insteadOf: null,
		to: followUpPage(due),
	}
}
