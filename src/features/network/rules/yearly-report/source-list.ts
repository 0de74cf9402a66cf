import type { Block } from '../../../../foundation/document.ts'
import type { Language } from '../../../../foundation/typography.ts'
import { measureIn } from './figures.ts'
import type { Report } from './report.ts'
import type { ReportSay } from './say.ts'
import type { ReportFacts } from './sources.ts'
import { distinct, seriesTable } from './tables.ts'

type Sourced = {
	readonly report: Report
	readonly facts: ReportFacts
	readonly language: Language
	readonly say: ReportSay
}

/** The annex: municipalities' figures year by year, their definitions, and where everything else comes from. */
export function sourceBlocks({ report, facts, language, say }: Sourced): Block[] {
	const series = seriesTable(facts.aggregates, [report.firstYear, report.year], { language, say })
	const definitions = distinct(
		facts.aggregates.map(({ name, definition, version }) =>
			say('definitionLine', { name: name[language], id: definition, version: String(version) }),
		),
	)
	const figures = [
		...facts.national
			.filter((one) => one.year <= report.year)
			.map(({ country, measure, year, source }) => ({
				...{ year, source: source ?? say('sourceUnknown') },
				name: say('ofCountry', { country: say(country), name: measureIn(measure, say) }),
			})),
		...facts.reforms.flatMap((reform) =>
			reform.indicators.flatMap(({ name, values }) =>
				values
					.filter((one) => one.year <= report.year)
					.map(({ year, source }) => ({
						...{ year, source: source ?? say('sourceUnknown') },
						name: say('ofCountry', { country: reform.name, name }),
					})),
			),
		),
	]
	// One line a source, with all that was read there.
	const sources = [...Map.groupBy(figures, ({ source }) => source)].map(([source, read]) =>
		say('sourceLine', {
			source,
			figures: [...Map.groupBy(read, ({ name }) => name)]
				.map(([name, years]) => `${name} ${years.map(({ year }) => year).join(', ')}`)
				.join('; '),
		}),
	)
	const listed = (heading: string, items: readonly string[]): Block[] =>
		items.length === 0
			? []
			: [
					{ is: 'subheading', text: heading },
					{ is: 'list', items },
				]
	return [
		...(series === null ? [] : [{ is: 'subheading', text: say('seriesHeading') } as const, series]),
		...listed(say('definitionsHeading'), definitions),
		...listed(say('sourcesHeading'), sources),
	]
}
