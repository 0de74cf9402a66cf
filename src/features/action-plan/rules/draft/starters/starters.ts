import { emptyDocument, type PlanDocument, type PlannedIndicator } from '../../document/document.ts'
import { actionPlan as actionPlanEn } from './action-plan.en.ts'
import { actionPlan as actionPlanSv } from './action-plan.sv.ts'
import { implementationPlan as implementationPlanEn } from './implementation-plan.en.ts'
import { implementationPlan as implementationPlanSv } from './implementation-plan.sv.ts'
import type { MeasureKey } from './measures.ts'
import type { Starter, StarterKind } from './starter.ts'
import { strategy as strategyEn } from './strategy.en.ts'
import { strategy as strategySv } from './strategy.sv.ts'

/** The languages that starters are written in. */
export const starterLanguages = ['sv', 'en'] as const
export type StarterLanguage = (typeof starterLanguages)[number]

/** What the area is called that every plan begins with. */
export const preventionNames: Readonly<Record<StarterLanguage, string>> = {
	sv: 'Förebyggande',
	en: 'Prevention',
}

const starters: Readonly<Record<StarterLanguage, Readonly<Record<StarterKind, Starter>>>> = {
	sv: { strategy: strategySv, 'action-plan': actionPlanSv, 'implementation-plan': implementationPlanSv },
	en: { strategy: strategyEn, 'action-plan': actionPlanEn, 'implementation-plan': implementationPlanEn },
}

export const starterOf = (kind: StarterKind, language: StarterLanguage): Starter => starters[language][kind]

/** Every measure of the starter, once, in the order of its goals. */
export function measuresIn({ goals }: Starter): MeasureKey[] {
	return [...new Set(goals.flatMap(({ measures }) => measures))]
}

type Head = Pick<PlanDocument, 'title' | 'kind' | 'committee' | 'validFrom' | 'validTo'>
/** An indicator that was defined for a measure, before it has a place in the plan. */
export type MeasuredBy = Omit<PlannedIndicator, 'key' | 'goalId'>

/** The starter as a plan's first words, with the indicators that were defined for its measures. */
export function startedFrom(
	starter: Starter,
	head: Head,
	measured: ReadonlyMap<MeasureKey, MeasuredBy>,
	newId: () => string,
): PlanDocument {
	const named = (text: string) => ({ id: newId(), text })
	const areas = starter.areas.map(named)
	const goalIds = new Map(starter.goals.map(({ key }) => [key, newId()]))
	const goalId = (key: string | undefined) => goalIds.get(key ?? '') ?? null
	const idsOf = (keys: readonly MeasureKey[]) => keys.flatMap((key) => measured.get(key)?.id ?? [])
	const placed = starter.goals.flatMap(({ key, measures }) =>
		measures.map((measure) => ({ measure, goal: key })),
	)
	return {
		...emptyDocument({ ...head, level: starter.level, areaKind: starter.areaKind }),
		targetGroups: starter.targetGroups.map(named),
		areas,
		costClasses: starter.costClasses.map((text, at) => ({ class: ([1, 2, 3] as const)[at] ?? 3, text })),
		sections: starter.sections.map((section) => ({ id: newId(), ...section })),
		goals: starter.goals.map(({ key, text, under }) => ({
			...{ id: goalId(key) ?? newId(), text, under: goalId(under), superiorId: null },
		})),
		indicators: placed.flatMap(({ measure, goal }, at) => {
			const indicator = measured.get(measure)
			return indicator === undefined ? [] : [{ ...indicator, key: `I${at + 1}`, goalId: goalId(goal) }]
		}),
		activities: starter.activities.map((one, at) => ({
			...{ id: newId(), key: `A${at + 1}`, areaId: areas[one.area]?.id ?? null, text: one.text },
			goalIds: one.goals.flatMap((key) => goalId(key) ?? []),
			...{ owner: null, unitIds: [], costClass: one.costClass, due: null, measureWaived: null },
			...{ periodFrom: head.validFrom, periodTo: head.validTo, measure: one.measure },
			...{ method: one.method ?? null, indicatorIds: idsOf(one.moves), quantity: null },
			...{ costs: [], partners: [], label: null },
		})),
	}
}
