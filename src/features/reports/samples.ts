import { valueIn } from '../../platform/answer.ts'
import type { Caller } from '../../platform/house.ts'
import { addActivity, addIndicator, createPlan } from '../action-plan/index.ts'
import { typeValue } from '../indicators/index.ts'
import { openFollowUp } from './commands/open-follow-up.ts'

/** A plan 2021–2027 with one indicator of many and one of few children, typed for 2023–2025, and one activity. */
export async function samplePlan(caller: Caller, title = 'Plan mot hemlöshet', validFrom = '2021') {
	const plan = {
		title,
		kind: 'handlingsplan',
		committee: 'Socialnämnden',
		validFrom,
		validTo: '2027',
	}
	const { planId } = valueIn(await createPlan(caller, plan))
	const asleep = await indicator(caller, planId, {
		name: 'Sover ute',
		unit: 'personer',
		baseYear: 2023,
		baseValue: 97,
		targetYear: 2027,
		targetValue: 60,
		targetOperator: '<=',
	})
	const children = await indicator(caller, planId, {
		name: 'Barn som vräks',
		unit: 'barn',
		baseYear: 2023,
		baseValue: 7,
		targetYear: 2027,
		targetValue: 0,
		targetOperator: '=',
	})
	for (const [indicatorId, values] of [
		[asleep, [97, 90, 80]],
		[children, [7, 6, 3]],
	] as const) {
		for (const [at, value] of values.entries()) await type(caller, indicatorId, 2023 + at, value)
	}
	valueIn(
		await addActivity(caller, { planId, text: 'Kontakt inom tre dagar', area: 'Barnfamiljer', costClass: 1 }),
	)
	return { planId, asleep, children }
}

async function indicator(caller: Caller, planId: string, given: object): Promise<string> {
	return valueIn(await addIndicator(caller, { planId, direction: 'down', ...given })).indicatorId
}

export async function type(caller: Caller, indicatorId: string, year: number, value: number): Promise<void> {
	valueIn(await typeValue(caller, { indicatorId, year, value }))
}

export async function openSampleRound(caller: Caller, planId: string, year = 2025): Promise<string> {
	return valueIn(await openFollowUp(caller, { planIds: [planId], year })).roundId
}
