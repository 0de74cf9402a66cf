import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadIndicators } from '../../access.ts'
import { type FigureSex, figureSexes, figureSources, ownMeasures } from '../../rules/outside/figure.ts'
import { gapsIn } from '../../rules/outside/gaps.ts'
import { listEvictionFigures } from '../../store/outside/authority-evictions.ts'
import { listMeasureTitles, listYearsTold } from '../../store/outside/figures.ts'
import { listImports } from '../../store/outside/imports.ts'
import { findAddress, listIndicatorNames, listLinks } from '../../store/outside/settings.ts'

const importsShown = 30

/** Whose figures are kept, of which years and with which gaps; whose indicators they are; and what was brought in and when. */
export const figuresPage = query({
	name: 'figuresPage',
	input: z.object({}),
	may: mayReadIndicators,
	run: async ({ db, today }) => {
		const lastEnded = yearOf(today) - 1
		const titles = await listMeasureTitles(db)
		const imports = await listImports(db, importsShown)
		const links = await listLinks(db)
		const indicators = await listIndicatorNames(db)
		const evictions = await listEvictionFigures(db)
		const told = [
			...(await listYearsTold(db)),
			...ownMeasures.evictions.map((measure) => {
				const ofIt = evictions.filter((one) => one.measure === measure && one.value !== null)
				return {
					source: 'evictions' as const,
					measure,
					years: ofIt.map(({ year }) => year),
					figures: ofIt.length,
					sexes: ['all' as const],
				}
			}),
		]
		return {
			sources: figureSources.map((source) => ({
				source,
				last: imports.find((one) => one.source === source && one.state === 'saved') ?? null,
				measures: told
					.filter((one) => one.source === source && one.years.length > 0)
					.map(({ measure, years, figures, sexes }) => ({
						...{ measure, figures, title: titles[measure] ?? null, gaps: gapsIn(years, lastEnded) },
						sexes: figureSexes.filter((sex) => (sexes as readonly FigureSex[]).includes(sex)),
						...{ firstYear: Math.min(...years), lastYear: Math.max(...years) },
						indicators: links.flatMap((link) => {
							if (link.source !== source || link.measure !== measure) return []
							const name = indicators.find(({ id }) => id === link.indicatorId)?.name
							return name === undefined ? [] : [{ id: link.indicatorId, name, sex: link.sex }]
						}),
					})),
			})),
			imports,
			address: await findAddress(db),
			indicators,
		}
	},
	audit: () => ({ kind: 'outside-figure', ids: [] }),
})

export type FiguresPage = Extract<Awaited<ReturnType<typeof figuresPage>>, { is: 'done' }>['value']
