import type { Act } from '../../../../platform/transaction.ts'
import type { Reform } from '../../rules/yearly-report/sources.ts'
import { listReformIndicators, listReforms, listReformValues } from '../../store/partnership/reforms.ts'

/** Each reform that is followed, with what is known of it up to the year. */
export async function reformsUntil(db: Act['db'], year: number): Promise<Reform[]> {
	const values = (await listReformValues(db)).filter((one) => one.year <= year)
	const indicators = await listReformIndicators(db)
	return (await listReforms(db))
		.filter(({ beginsOn, endedOn }) => {
			const last = `${year}-12-31`
			return beginsOn <= last && (endedOn === null || endedOn >= `${year}-01-01`)
		})
		.map(({ id, title }) => ({
			name: title,
			indicators: indicators
				.filter(({ reformId }) => reformId === id)
				.map(({ id: indicatorId, name, unit }) => ({
					...{ name, unit },
					values: values
						.filter((one) => one.indicatorId === indicatorId)
						.map((one) => ({
							...{ year: one.year, state: one.state, value: one.value },
							...{ status: one.status, source: one.source },
						})),
				})),
		}))
}
