import { Fragment, type ReactNode } from 'react'

export type Column<Row> = {
	readonly key: string
	readonly head: string
	readonly cell: (row: Row) => ReactNode
	readonly align?: 'right'
	readonly strong?: boolean
	/** On a phone: bold first line · right under it · "head: value" · small columns side by side · value alone · left out. */
	readonly fold?: 'title' | 'state' | 'line' | 'figure' | 'plain' | 'hide'
	readonly width?: string
}

export type RowGroup<Row> = { readonly key: string; readonly head: ReactNode; readonly rows: readonly Row[] }

type DataTableProps<Row> = {
	caption: string
	captionVisible?: boolean
	columns: readonly Column<Row>[]
	rowKey: (row: Row) => string
	rows?: readonly Row[]
	/** Heads within one table, so that columns hold through the page. */
	groups?: readonly RowGroup<Row>[]
	/** Heads that are sentences of their own, e.g. a goal in words. */
	largeHeads?: boolean
	tone?: (row: Row) => 'danger' | 'sum' | undefined
	/** Narrow tables stand on a phone as they are. */
	folds?: boolean
}

/** Words left, numbers right, heads that stick; folds into a list on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
	const {
		caption,
		captionVisible = false,
		columns,
		rowKey,
		rows = [],
		groups,
		tone,
		largeHeads = false,
		folds = true,
	} = props
	const cells = columns.map((column, place) => cellOf(column, place === 0))
	const parts: readonly RowGroup<Row>[] = groups ?? [{ key: 'all', head: null, rows }]
	return (
		<table
			className={['table', folds ? '' : 'no-fold', largeHeads ? 'large-heads' : ''].filter(Boolean).join(' ')}
		>
			<caption className={captionVisible ? undefined : 'unseen'}>{caption}</caption>
			<thead>
				<tr>
					{columns.map((column) => (
						<Head key={column.key} column={column} />
					))}
				</tr>
			</thead>
			<tbody>
				{parts.map((part) => (
					<Fragment key={part.key}>
						{part.head === null ? null : (
							<tr className="group">
								<th scope="rowgroup" colSpan={columns.length}>
									{part.head}
								</th>
							</tr>
						)}
						{part.rows.map((row) => (
							<tr key={rowKey(row)} className={toneClass(tone?.(row))}>
								{cells.map((cell) => cell(row))}
							</tr>
						))}
					</Fragment>
				))}
			</tbody>
		</table>
	)
}

/** A column of links has no words at its head, and is then no head. */
function Head<Row>({ column }: { column: Column<Row> }) {
	const style = { width: column.width }
	return column.head === '' ? (
		<td className={column.align} style={style} />
	) : (
		<th scope="col" className={column.align} style={style}>
			{column.head}
		</th>
	)
}

function toneClass(tone: 'danger' | 'sum' | undefined): string | undefined {
	return tone === undefined ? undefined : `tone-${tone}`
}

/** Said on a phone before what stands in the cell. */
const toldHeads: readonly Column<never>['fold'][] = ['line', 'figure']

/** What every cell of a column is, worked out once a table and not once a row. */
function cellOf<Row>({ key, cell, align, strong, head, fold: asked }: Column<Row>, isHead: boolean) {
	const fold = asked ?? (isHead ? 'title' : 'line')
	const className = [align, strong === true ? 'strong' : '', `fold-${fold}`].filter(Boolean).join(' ')
	const told = toldHeads.includes(fold) ? head : undefined
	return (row: Row) =>
		isHead ? (
			<th key={key} scope="row" className={className}>
				{cell(row)}
			</th>
		) : (
			<td key={key} className={className} data-head={told}>
				{cell(row)}
			</td>
		)
}
