import type { housingNeed } from '../../queries/need/housing-need.ts'
import type { housingNeeds } from '../../queries/need/housing-needs.ts'

export type HousingNeed = Extract<Awaited<ReturnType<typeof housingNeed>>, { is: 'done' }>['value']
export type WaitingRow = Extract<
	Awaited<ReturnType<typeof housingNeeds>>,
	{ is: 'done' }
>['value']['needs'][number]
