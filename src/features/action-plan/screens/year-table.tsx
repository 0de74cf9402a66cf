import { useTranslations } from 'use-intl'
import { Explain } from '../../../ui/links.tsx'
import { Typed } from '../../../ui/marks.tsx'
import { DataTable } from '../../../ui/table.tsx'
import type { ReaderMeasurement, YearOutcome } from '../../indicators/index.ts'
import { useFigures } from './use-figures.ts'

type Row = {
	readonly year: number
	readonly outcome: YearOutcome | null
	readonly line: number | null
	readonly running: boolean
}

/** Years as rows, so that it needs no folding: outcome, the plan's line, from where, and by which definition. */
export function YearTable({ measurement, here }: { measurement: ReaderMeasurement; here: string }) {
	const words = useTranslations('actionPlan.indicator')
	const sources = useTranslations('indicators.sources')
	const figures = useFigures()
	const fromWhere = ({ outcome }: Row) => {
		const official = outcome?.official ?? null
		if (official === null) return '–'
		const from = official.frozen ? words('frozen') : sources(official.source)
		if (official.definition === null) return from
		return words('byDefinition', { from, version: String(official.definition.version) })
	}
	return (
		<DataTable
			caption={words('table')}
			folds={false}
			rows={rowsOf(measurement)}
			rowKey={(row) => String(row.year)}
			columns={[
				{ key: 'year', head: words('year'), cell: (row) => row.year },
				{
					key: 'outcome',
					head: words('outcome'),
					align: 'right',
					cell: (row) => {
						const official = row.outcome?.official ?? null
						const hidden = figures.hidden(measurement, row.year)
						if (hidden !== null) return hidden
						if (official === null) return <Base measurement={measurement} year={row.year} />
						const text = figures.value(official.value, measurement)
						const shown = row.running ? words('soFarMark', { value: text }) : text
						if (official.source === 'typed') return <Typed>{shown}</Typed>
						return row.year === measurement.standing.outcome?.year ? <b>{shown}</b> : shown
					},
				},
				{
					key: 'line',
					head: words('line'),
					align: 'right',
					cell: (row) => (row.line === null ? '–' : figures.value(row.line, measurement)),
				},
				{ key: 'from', head: words('from'), cell: fromWhere },
				{
					key: 'explain',
					head: '',
					align: 'right',
					cell: (row) =>
						row.outcome?.official ? <Explain to={`${here}?explain=${row.year}#explain`} /> : null,
				},
			]}
		/>
	)
}

/** A base that is no outcome of its own stands in its year all the same. */
function Base({ measurement, year }: { measurement: ReaderMeasurement; year: number }) {
	const words = useTranslations('actionPlan.indicator')
	const figures = useFigures()
	const { base } = measurement
	const value = figures.base(measurement)
	if (base.year !== year || value === null) return '–'
	return <span className="quiet">{words('baseMark', { value })}</span>
}

/** From the first year that anything is known of to the target year. */
function rowsOf({ years, soFar, line, base, target }: ReaderMeasurement): Row[] {
	const told = [...years, ...(soFar === null ? [] : [soFar])]
	const known = [
		...told.map((one) => one.year),
		...(base.year === null ? [] : [base.year]),
		...(target.is === 'number' ? [target.year] : []),
	]
	if (known.length === 0) return []
	const first = Math.min(...known)
	return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => {
		const year = first + index
		return {
			year,
			outcome: told.find((one) => one.year === year) ?? null,
			line: line.find((one) => one.year === year)?.value ?? null,
			running: soFar?.year === year,
		}
	})
}
