import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { drawChart } from '../../../../platform/documents/chart.ts'
import { textAlternative } from '../../../../platform/documents/chart-words.ts'
import { query } from '../../../../platform/query.ts'
import { type Locale, locales } from '../../../../platform/words/locales.ts'
import { mayReadReports } from '../../access.ts'
import { toDecide } from '../../rules/board/to-decide.ts'
import { foreseen } from './beside-figure.ts'
import { chosenBoard } from './chosen-board.ts'
import { type FigureTold, figuresTold } from './figures-told.ts'

/** The few figures of one board: how it goes, where it is heading and what there is to decide. */
export const leaderBoard = query({
	name: 'leaderBoard',
	mayBeOld: true,
	input: z.object({
		view: z.uuid().or(z.literal('usual')).nullish().catch(null),
		locale: z.enum(locales).default('sv'),
	}),
	may: mayReadReports,
	run: async (act, { view, locale }) => {
		const chosen = await chosenBoard(act, view ?? null)
		if (chosen === null) return missing
		const { figures, activities } = await figuresTold(act, chosen.figures, locale)
		const ahead = await foreseen(act, chosen.figures)
		const standings = figures.map(({ id, status }) => ({ indicatorId: id, status }))
		return {
			viewId: chosen.viewId,
			gone: chosen.gone,
			readOn: act.today,
			views: chosen.boards.map(({ id, name, shared, own, isStart }) => ({
				id,
				name,
				shared,
				own,
				isStart,
			})),
			figures: figures.map((one) => ({
				...onBoard(one, locale),
				foreseen: ahead.get(one.id) ?? null,
			})),
			toDecide: toDecide(standings, activities),
		}
	},
	audit: (input) => ({
		kind: 'board',
		ids: input.view == null || input.view === 'usual' ? [] : [input.view],
	}),
})

export type LeaderBoard = Extract<Awaited<ReturnType<typeof leaderBoard>>, { is: 'done' }>['value']
export type FigureOnBoard = LeaderBoard['figures'][number]

function onBoard({ chart, indicator, soFar: _, ...told }: FigureTold, locale: Locale) {
	return {
		...told,
		hasFigures: indicator.figures.length > 0,
		svg: drawChart(chart, locale, { width: 600, height: 230 }),
		svgNarrow: drawChart(chart, locale, { width: 400, height: 250 }),
		alt: textAlternative(chart, locale),
	}
}
