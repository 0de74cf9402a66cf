import { useTranslations } from 'use-intl'
import { writeNumber } from '../../../../foundation/typography.ts'
import type { Dataset } from '../../rules/dataset.ts'
import { type ReadableCell, readableTable } from '../../rules/readable-table.ts'
import { useDays } from './say.tsx'

/** A page stays light; the files have everything. */
const mostRows = 200

export function DatasetTable({ dataset }: { dataset: Dataset }) {
	const words = useTranslations('openData.page')
	const { locale } = useDays()
	const { labels, heads, rows } = readableTable(dataset, locale)
	const { title, firstYear, lastYear } = dataset
	const caption = words('caption', { title: title[locale], from: String(firstYear), to: String(lastYear) })
	const [first, ...others] = labels
	const write = (cell: ReadableCell) => {
		if (typeof cell === 'number') return writeNumber(cell, locale)
		return cell === 'withheld' || cell === 'missing' ? <span className="quiet">{words(cell)}</span> : cell
	}
	const headOf = ({ value, year }: (typeof heads)[number]) =>
		[year, value].filter((part) => part !== null).join(' ')
	return (
		<>
			<table className="fold">
				<caption>{caption}</caption>
				<thead>
					<tr>
						{labels.map((label) => (
							<th scope="col" key={label}>
								{label}
							</th>
						))}
						{heads.map((head) => (
							<th scope="col" className="n" key={head.key}>
								{headOf(head)}
							</th>
						))}
					</tr>
				</thead>
				<tbody className="years">
					{rows.slice(0, mostRows).map((row) => (
						<tr key={row.key}>
							{first === undefined ? null : <th scope="row">{row.labels[0]}</th>}
							{others.map((label, at) => (
								<td key={label} data-name={label}>
									{row.labels[at + 1]}
								</td>
							))}
							{heads.map((head, at) => (
								<td key={head.key} className="n" data-name={headOf(head)}>
									{write(row.cells[at] ?? 'missing')}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{rows.length <= mostRows ? null : (
				<p className="note">{words('shown', { shown: String(mostRows), rows: String(rows.length) })}</p>
			)}
		</>
	)
}
