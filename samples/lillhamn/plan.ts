import { activities } from './plan-activities.ts'
import { goals } from './plan-goals.ts'

/** Lillhamn's own plan; nothing in it is taken from a real one. */
export type PlanSample = typeof plan

type DecisionSample = {
	readonly version: number
	readonly decidedOn: string
	readonly paragraph: string
	readonly registryNumber: string
	readonly words: string
}

const decisions: readonly DecisionSample[] = [
	{
		version: 1,
		decidedOn: '2020-12-10',
		paragraph: '§ 148',
		registryNumber: 'SN 2020/0312',
		words: 'Planen antas.',
	},
	{
		version: 2,
		decidedOn: '2024-03-14',
		paragraph: '§ 36',
		registryNumber: 'SN 2024/0097',
		words: 'Planen revideras: uppsökare på kvällar och tio platser utan krav på drogfrihet läggs till.',
	},
]

const costClasses = [
	{ class: 1, text: 'Ryms i årets ram.' },
	{ class: 2, text: 'Kräver att pengar flyttas från annat.' },
	{ class: 3, text: 'Kräver nya pengar.' },
] as const

export const plan = {
	title: 'Ett hem i Lillhamn – plan mot hemlöshet 2021–2026',
	committee: 'social',
	from: 2021,
	to: 2026,
	goals,
	activities,
	/** The area that is the plan's prevention; its others are called by whom they are for too. */
	prevention: 'Hushåll med hyresskuld',
	costClasses,
	decisions,
} as const
