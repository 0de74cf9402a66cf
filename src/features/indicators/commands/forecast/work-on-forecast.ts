import { setImmediate } from 'node:timers/promises'
import { yearOf } from '../../../../foundation/plain-date.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { forecastInput } from '../../queries/forecast/forecast-input.ts'
import { type Forecast, forecastSteps } from '../../rules/forecast/forecast.ts'
import { figures } from '../../rules/forecast/question.ts'
import {
	beginForecast,
	findForecast,
	finishForecast,
	insertForecast,
	listPromisedGoals,
	stopForecast,
	tellProgress,
} from '../../store/forecast.ts'
import { forecastFields, questionIn } from './forecast-fields.ts'

/**
 * The job behind a forecast: its months are read once, then it is counted step by step outside any transaction, and
 * others are served between the steps. A cancelled one stops before the next step; an interrupted one begins anew.
 */
export async function workOnForecast(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const forecastId = String(ids.forecastId)
	const inTown = async <T>(work: (act: Act) => Promise<T>) =>
		await asSystem(house, Number(ids.municipalityId), work)
	const begun = await inTown((act) => begin(act, forecastId))
	if (begun === null) return
	try {
		for (;;) {
			const step = begun.next()
			if (step.done) {
				await inTown(({ db, now }) => finishForecast(db, forecastId, step.value, now))
				return
			}
			await setImmediate()
			const { done, total } = step.value
			if (!(await inTown(({ db }) => tellProgress(db, forecastId, done, total)))) return
		}
	} catch (fault) {
		await inTown(({ db }) => stopForecast(db, forecastId, 'failed'))
		throw fault
	}
}

/** Asked for and counted at once in a running transaction: for what is poured in. */
export async function countForecast(act: Act, given: unknown, runs: number): Promise<void> {
	const { db, actor, now, today } = act
	const fields = forecastFields.parse(given)
	const promised = await listPromisedGoals(db, figures, yearOf(today))
	const question = questionIn(fields, promised, runs)
	const forecastId = await insertForecast(db, actor.municipalityId, {
		...{ name: fields.name, question, askedBy: null, askedAt: now },
	})
	const begun = await begin(act, forecastId)
	for (let step = begun?.next(); step !== undefined; step = begun?.next()) {
		if (step.done) return await finishForecast(db, forecastId, step.value, now)
		if (step.value.done === step.value.total)
			await tellProgress(db, forecastId, step.value.done, step.value.total)
	}
}

async function begin(
	act: Act,
	forecastId: string,
): Promise<Generator<{ done: number; total: number }, Forecast> | null> {
	const found = await findForecast(act.db, forecastId)
	if (found === null || (found.state !== 'waiting' && found.state !== 'running')) return null
	const { input, digest } = await forecastInput(act)
	await beginForecast(act.db, forecastId, digest, act.now)
	return forecastSteps(input, found.question)
}
