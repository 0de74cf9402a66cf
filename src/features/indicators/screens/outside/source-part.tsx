import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { FiguresPage } from '../../queries/outside/figures-page.ts'
import { useFigureWords } from './use-figure-words.ts'

type Source = FiguresPage['sources'][number]
type Measure = Source['measures'][number]

/** One source: its figures with their years and gaps, and when they were brought in. */
export function SourcePart({ of: { source, last, measures } }: { of: Source }) {
	const words = useTranslations('outside')
	const format = useFormat()
	const titles = Object.fromEntries(
		measures.flatMap((one) => (one.title === null ? [] : [[one.measure, one.title]])),
	)
	const figures = useFigureWords(titles)
	return (
		<Section title={words(`sources.${source}`)}>
			<p className="reading quiet">{words(`about.${source}`)}</p>
			{measures.length === 0 ? (
				<p className="reading">{words('never')}</p>
			) : (
				<DataTable
					caption={words('table', { source: words(`sources.${source}`) })}
					rows={measures}
					rowKey={({ measure }) => measure}
					columns={[
						{
							key: 'measure',
							head: words('measure'),
							width: '36%',
							cell: (one) => figures.measure(one.measure),
						},
						{
							...{ key: 'years', head: words('years'), fold: 'figure' },
							cell: ({ firstYear, lastYear }) => format.years(String(firstYear), String(lastYear)),
						},
						{
							...{ key: 'figures', head: words('figures'), align: 'right', fold: 'figure' },
							cell: (one) => format.number(one.figures),
						},
						{ key: 'gaps', head: words('gaps'), fold: 'line', cell: (one) => <Gaps years={one.gaps} /> },
						{ key: 'feeds', head: words('feeds'), fold: 'line', cell: (one) => <Feeds of={one} /> },
					]}
				/>
			)}
			{last === null || last.settledAt === null ? null : (
				<p className="quiet small">
					{words('lastRetrieved', {
						moment: format.moment(last.settledAt),
						by: last.settledBy ?? '–',
						origin: last.origin,
					})}
				</p>
			)}
			{source === 'evictions' && measures.length > 0 ? (
				<p>
					<TextLink to="/follow-up/evictions/executed">{words('compareWithOwn')}</TextLink>
				</p>
			) : null}
		</Section>
	)
}

function Gaps({ years }: { years: readonly number[] }) {
	const words = useTranslations('outside')
	return years.length === 0 ? words('noGaps') : <Tone kind="warning">{years.join(', ')}</Tone>
}

function Feeds({ of: { indicators } }: { of: Measure }) {
	const words = useTranslations('outside')
	if (indicators.length === 0) return words('feedsNone')
	return indicators
		.map(({ name, sex }) => (sex === 'all' ? name : `${name} (${words(`sexes.${sex}`)})`))
		.join(', ')
}
