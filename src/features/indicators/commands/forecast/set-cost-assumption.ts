import * as z from 'zod'
import { readFigure } from '../../../../foundation/figure.ts'
import { findAmount } from '../../../../foundation/money.ts'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { text } from '../../../../platform/fields.ts'
import { mayKeepIndicators } from '../../access.ts'
import { costKeys } from '../../rules/forecast/cost.ts'
import { saveCost } from '../../store/forecast.ts'
import { year } from '../indicator-fields.ts'

/** The municipality's own price of a night or an eviction, or its share of placed people, with where it comes from. */
export const setCostAssumption = command({
	name: 'setCostAssumption',
	input: z.object({
		key: z.enum(costKeys, { error: 'choose-one' }),
		value: z.string({ error: 'required' }),
		source: text(200),
		year: year(),
	}),
	may: mayKeepIndicators,
	run: async ({ db, actor, now, today }, { key, value: written, source, year: inYear }) => {
		const value = key === 'placed-share' ? shareIn(written) : findAmount(written)
		if (value === null || value < 0) {
			throw new BadInput([
				{ path: 'value', problem: key === 'placed-share' ? 'not-a-share' : 'amount-not-a-number' },
			])
		}
		if (inYear > yearOf(today) || inYear < 2000) throw new BadInput([{ path: 'year', problem: 'not-a-year' }])
		await saveCost(db, actor.municipalityId, {
			key,
			value,
			source,
			year: inYear,
			setBy: actor.actorId,
			setAt: now,
		})
		return { key }
	},
	audit: () => ({ kind: 'cost-assumption', ids: [] }),
})

function shareIn(written: string): number | null {
	const read = readFigure(written)
	return read.is === 'number' && read.value >= 0 && read.value <= 100 ? Math.round(read.value) : null
}
