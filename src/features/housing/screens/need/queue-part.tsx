import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Dimension, ToldTable } from '../../rules/need/group-table.ts'
import { useCode } from '../agreements/use-options.ts'

/** What each dimension's lines are called. */
export const lineWords = {
	size: 'sizes',
	rooms: 'roomNeeds',
	support: 'supportNeeds',
	access: 'accessNeeds',
	blocks: 'blocks',
} as const satisfies Readonly<Record<Dimension, string>>

type Line = { key: string; name: string; households: string }

/** Those who wait in numbers; what is withheld is said to be few. */
export function QueuePart({ queue, dimensions }: { queue: ToldTable; dimensions: readonly Dimension[] }) {
	const words = useTranslations('agreements.board')
	const code = useCode()
	const format = useFormat()
	const { households } = queue
	const parts = queue.parts.filter(({ dimension }) => dimensions.includes(dimension))
	return (
		<>
			<p>{households === null ? words('queueFew') : words('queueSome', { households })}</p>
			<DataTable<Line>
				caption={words('queue')}
				folds={false}
				rowKey={(line) => line.key}
				groups={parts.map(({ dimension, lines }) => ({
					key: dimension,
					head: code('dimensions', dimension),
					rows: lines.map((line) => ({
						key: `${dimension} ${line.code}`,
						name: code(lineWords[dimension], line.code as never),
						households: line.households === null ? words('few') : format.number(line.households),
					})),
				}))}
				columns={[
					{ key: 'name', head: '', cell: (line) => line.name },
					{ key: 'households', head: words('households'), align: 'right', cell: (line) => line.households },
				]}
			/>
		</>
	)
}
