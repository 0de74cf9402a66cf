import type { ReactNode } from 'react'
import { Way } from './way.tsx'

/** A situation's number in its colour, with its name: the number says the same as the colour. */
export function Situation({ number, children }: { number: number; children?: ReactNode }) {
	return (
		<span className="nowrap">
			<b className={`situation-${number}`}>{number}</b> {children}
		</span>
	)
}

/** A figure that leads to how it came to be; `name` says which one it is to those who only hear it. */
export function FigureLink({ to, name, children }: { to: string; name: string; children: ReactNode }) {
	return (
		<Way to={to} className="figure-link" aria-label={name}>
			{children}
		</Way>
	)
}

type Cell = {
	readonly key: string
	readonly content: ReactNode
	readonly share: number
	readonly stayed: boolean
}
type Head = { readonly key: string; readonly content: ReactNode }

type MatrixProps = {
	caption: string
	corner: string
	columns: readonly Head[]
	rows: readonly (Head & { readonly cells: readonly (Cell | null)[] })[]
}

const tones = 4

/** From rows to columns: a frame for those who stayed, a darker tone for more; `share` is 0 to 1 of the largest. */
export function Matrix({ caption, corner, columns, rows }: MatrixProps) {
	return (
		<div className="matrix-wrap">
			<table className="matrix">
				<caption className="unseen">{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{corner}</th>
						{columns.map((column) => (
							<th scope="col" key={column.key}>
								{column.content}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key}>
							<th scope="row">{row.content}</th>
							{columns.map((column, at) => (
								<MatrixCell key={column.key} cell={row.cells[at] ?? null} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}

function MatrixCell({ cell }: { cell: Cell | null }) {
	if (cell === null) return <td />
	const tone = Math.ceil(cell.share * tones)
	return (
		<td className={[`tone-${tone}`, cell.stayed ? 'stayed' : ''].filter(Boolean).join(' ')}>
			{cell.content}
		</td>
	)
}
