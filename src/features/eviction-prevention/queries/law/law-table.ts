import * as z from 'zod'
import { findPlainDate } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayReadLaw } from '../../access.ts'
import { deadlineRules, inForce } from '../../rules/deadline-rules.ts'
import { countries, countryOf, regimes, regimesOf } from '../../rules/law/countries.ts'
import { notifications } from '../../rules/law/notifications.ts'

/** The rules in force on a day, of a country and its most usual act or another, and who must be told what. Nobody in them: the law alone. */
export const lawTable = query({
	name: 'lawTable',
	input: z.object({
		country: z.enum(countries).optional().catch(undefined),
		regime: z
			.enum(['all', ...regimes])
			.optional()
			.catch(undefined),
		on: z
			.string()
			.optional()
			.transform((text) => (text === undefined ? null : findPlainDate(text))),
	}),
	may: mayReadLaw,
	run: async (act, asked) => {
		const named = asked.regime === 'all' ? undefined : asked.regime
		const ofAct = named === undefined ? undefined : countryOf(named)
		const country = asked.country ?? ofAct ?? (await getMunicipality(act.db)).country
		const on = asked.on ?? act.today
		const acts = regimesOf(country)
		const regime = asked.regime === 'all' ? null : (acts.find((one) => one === named) ?? acts[0] ?? null)
		const rules = deadlineRules.filter(
			(rule) =>
				rule.country === country &&
				(regime === null || rule.regime === regime || rule.regime === 'any') &&
				inForce(rule, on),
		)
		const told = notifications.filter((one) => one.country === country && one.validFrom <= on)
		return { countries, country, acts, regime, on, rules, told }
	},
	audit: () => ({ kind: 'law', ids: [] }),
})
