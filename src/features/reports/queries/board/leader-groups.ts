import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { breakdownPage } from '../../../indicators/index.ts'
import { mayReadReports } from '../../access.ts'
import { chosenBoard } from './chosen-board.ts'

/** What leaders look at apart; children have ages of their own. */
const splits = ['sex', 'age', 'children'] as const
const traitsOf = {
	sex: ['sex'],
	age: ['ageBand', 'ageOfChild'],
	children: ['children'],
} as const

/** Whom a board's figures concern: each of the latest whole year by group, beside the inhabitants of the same group. */
export const leaderGroups = query({
	name: 'leaderGroups',
	input: z.object({
		view: z.uuid().or(z.literal('usual')).nullish().catch(null),
		by: z.enum(splits).catch('sex'),
		locale: z.enum(locales).default('sv'),
	}),
	may: mayReadReports,
	run: async (act, { view, by, locale }) => {
		const chosen = await chosenBoard(act, view ?? null)
		if (chosen === null) return missing
		const figures = []
		for (const { id, name, planId } of chosen.figures) {
			for (const trait of traitsOf[by]) {
				const answer = await breakdownPage.within(act, { indicatorId: id, by: trait, locale })
				if (answer.is !== 'done') continue
				const { names, groups, years, drawnYear, finding } = answer.value
				const year = years.find((one) => one.year === drawnYear)
				if (year === undefined) continue
				figures.push({
					...{ id, name, planId, trait, year: drawnYear, total: year.total },
					groups: year.cells.flatMap((cell, at) => {
						const group = groups[at]
						return group === undefined ? [] : [{ group, name: names[group] ?? group, ...cell }]
					}),
					finding:
						finding === null || finding.year !== drawnYear
							? null
							: {
									beyondChance: finding.beyondChance,
									more: names[finding.more] ?? finding.more,
									less: names[finding.less] ?? finding.less,
								},
				})
			}
		}
		return { viewId: chosen.viewId, by, figures }
	},
	audit: (input) => ({
		kind: 'board',
		ids: input.view == null || input.view === 'usual' ? [] : [input.view],
	}),
})

export type LeaderGroups = Extract<Awaited<ReturnType<typeof leaderGroups>>, { is: 'done' }>['value']
