import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { wordedBelow } from '../../../foundation/small-counts.ts'
import { TextLink } from '../../../ui/links.tsx'
import { StatusWord, Tone } from '../../../ui/marks.tsx'
import { Section } from '../../../ui/page.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { IndicatorPage } from '../queries/indicator-page.ts'
import { eventsBehind, isCountedEviction } from './indicator-table.tsx'
import { useFigures } from './use-figures.ts'

type Page = { page: IndicatorPage }

/** How a figure came to be: the sum that ends in it, the definition, how sure it is, and what should move it. */
export function ExplainPanel({ page }: Page) {
	const words = useTranslations('actionPlan.indicator')
	const figures = useFigures()
	const { explained, measurement } = page
	return (
		<aside>
			<Section
				id="explain"
				title={
					explained === null
						? measurement.hidden.length > 0
							? words('hiddenHow', { below: String(wordedBelow) })
							: words('nothingHow')
						: words('how', { value: figures.value(explained.figure.value, measurement) })
				}
			>
				<div className="stack-24">
					{explained === null ? null : <Calculation page={page} />}
					<Definition page={page} />
					<Quality page={page} />
					<Difference page={page} />
					<Activities page={page} />
				</div>
			</Section>
		</aside>
	)
}

function Part({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section className="stack-8">
			<h3 className="small">{title}</h3>
			{children}
		</section>
	)
}

function Calculation({ page: { explained, measurement } }: Page) {
	const words = useTranslations('actionPlan.indicator')
	const format = useFormat()
	if (explained === null) return null
	const { figure } = explained
	const moment = format.moment(figure.asOf)
	const live = figure.source === 'counted' && !figure.frozen
	return (
		<Part title={words('howYear', { year: String(figure.year) })}>
			{live ? (
				<>
					<Sum page={explained} measurement={measurement} />
					{explained.withheld ? <p className="quiet small">{words('withheld')}</p> : null}
					<p className="quiet small">{words('countedAt', { moment })}</p>
				</>
			) : figure.frozen ? (
				<p>{words('frozenHow', { moment })}</p>
			) : (
				<p>{words('typedHow', { moment, by: figure.enteredBy ?? words('typedByNobody') })}</p>
			)}
			{figure.note === null ? null : <p>{words('typedNote', { note: figure.note })}</p>}
			{live && isCountedEviction(measurement) ? (
				<p>
					<TextLink to={eventsBehind(measurement, figure.year)}>{words('openEvents')}</TextLink>{' '}
					<span className="quiet small">{words('openEventsNeeds')}</span>
				</p>
			) : null}
		</Part>
	)
}

type SumProps = {
	page: NonNullable<IndicatorPage['explained']>
	measurement: IndicatorPage['measurement']
}

/** Parts that add up to the figure, the figure last. */
function Sum({ page: { figure, sum }, measurement }: SumProps) {
	const words = useTranslations('actionPlan.indicator')
	const parts = useTranslations('indicators.parts')
	const format = useFormat()
	const figures = useFigures()
	const rows = [
		...(sum ?? []).map(({ part, count }) => ({
			key: part,
			name: parts.has(part as PartKey) ? parts(part as PartKey) : part,
			value: format.number(count),
		})),
		{ key: 'sum', name: words('outcomeSum'), value: figures.value(figure.value, measurement) },
	]
	return (
		<DataTable
			caption={words('howYear', { year: String(figure.year) })}
			folds={false}
			rows={rows}
			rowKey={(row) => row.key}
			tone={(row) => (row.key === 'sum' ? 'sum' : undefined)}
			columns={[
				{ key: 'name', head: words('part'), cell: (row) => row.name },
				{ key: 'value', head: words('count'), align: 'right', cell: (row) => row.value },
			]}
		/>
	)
}

type PartKey = 'arrears'

function Definition({ page: { explained, onlyUnits } }: Page) {
	const words = useTranslations('actionPlan.indicator')
	const registry = useTranslations('indicators')
	const definition = explained?.definition ?? null
	if (definition === null) return null
	const id = definition.id as 'evictions-executed'
	return (
		<Part title={words('definition')}>
			<p>{registry(`definitions.${id}.formula`)}</p>
			{onlyUnits.length === 0 ? null : <p>{words('onlyUnits', { units: onlyUnits.join(', ') })}</p>}
			<p className="quiet small">
				{words('definitionVersion', {
					name: registry(`definitions.${id}.name`),
					version: String(definition.version),
					year: String(definition.validFrom),
				})}{' '}
				{words('definitionSource', { source: definition.source.text })}{' '}
				{definition.source.verified ? null : <Tone kind="warning">{registry('unverifiedSource')}</Tone>}{' '}
				<TextLink to="/definitions">{words('allDefinitions')}</TextLink>
			</p>
		</Part>
	)
}

function Quality({ page: { measurement } }: Page) {
	const words = useTranslations('actionPlan.indicator')
	const sources = useTranslations('indicators.officialSources')
	const begins = measurement.base.year ?? measurement.years[0]?.year ?? measurement.round
	const due = Array.from(
		{ length: Math.max(0, measurement.round - begins) },
		(_, index) => begins + 1 + index,
	)
	const known = [...measurement.years.filter((one) => one.official), ...measurement.hidden]
	const missing = due.filter((year) => !known.some((one) => one.year === year))
	return (
		<Part title={words('quality')}>
			<p>{words('officialIs', { source: sources(measurement.officialSource) })}</p>
			<p>
				{missing.length === 0
					? words('allYears')
					: words('missingYears', { years: missing.map(String).join(', ') })}
			</p>
		</Part>
	)
}

function Difference({ page: { measurement } }: Page) {
	const words = useTranslations('actionPlan.indicator')
	const sources = useTranslations('indicators.sources')
	const figures = useFigures()
	const differing = measurement.years.flatMap(({ year, official, others }) =>
		others
			.filter(({ differs }) => differs !== 0)
			.map(({ measured }) => ({
				key: `${year} ${measured.source}`,
				text:
					official === null
						? words('differsOfficialMissing', {
								year: String(year),
								source: sources(measured.source),
								value: figures.value(measured.value, measurement),
							})
						: words('differs', {
								year: String(year),
								source: sources(measured.source),
								value: figures.value(measured.value, measurement),
								official: figures.value(official.value, measurement),
							}),
			})),
	)
	return (
		<Part title={words('differ')}>
			{differing.length === 0 ? (
				<p>{words('sameEverywhere')}</p>
			) : (
				<ul>
					{differing.map((one) => (
						<li key={one.key}>{one.text}</li>
					))}
				</ul>
			)}
		</Part>
	)
}

function Activities({ page: { activities } }: Page) {
	const words = useTranslations('actionPlan.indicator')
	return (
		<Part title={words('activities')}>
			{activities.length === 0 ? (
				<p className="quiet">{words('noActivities')}</p>
			) : (
				<ul className="stack-8">
					{activities.map((activity) => (
						<li key={activity.id}>
							{activity.text}
							<div>
								<StatusWord
									status={activity.status}
									why={activity.statusNote === '' ? undefined : activity.statusNote}
									inline
								/>
							</div>
						</li>
					))}
				</ul>
			)}
		</Part>
	)
}
