import { useTranslations } from 'use-intl'
import { Tone, Unverified } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Preview } from '../../rules/retention/preview.ts'

/** What is due, by the rule it is due by. */
export function DueTable({ due }: { due: Preview['due'] }) {
	const words = useTranslations('retention')
	const format = useFormat()
	return (
		<>
			<DataTable
				caption={words('due.caption')}
				rows={due}
				rowKey={({ rule }) => rule}
				columns={[
					{
						key: 'rule',
						head: words('due.rule'),
						fold: 'title',
						cell: ({ rule, basis, verified }) => (
							<>
								{words(`rules.names.${rule}`)} ({basis}) {verified ? null : <Unverified />}
							</>
						),
					},
					{
						key: 'files',
						head: words('due.files'),
						align: 'right',
						fold: 'figure',
						cell: ({ files }) => format.number(files),
					},
					{
						key: 'people',
						head: words('due.people'),
						align: 'right',
						fold: 'figure',
						cell: ({ people }) => format.number(people),
					},
					{
						key: 'late',
						head: words('due.late'),
						align: 'right',
						fold: 'figure',
						cell: ({ late }) => (late === 0 ? '0' : <Tone kind="warning">{format.number(late)}</Tone>),
					},
					{
						key: 'days',
						head: words('due.days'),
						fold: 'line',
						cell: ({ firstDueOn, lastDueOn }) =>
							words('due.fromTo', { from: format.day(firstDueOn), to: format.day(lastDueOn) }),
					},
				]}
			/>
			{due.some(({ late }) => late > 0) ? <p>{words('due.lateNote')}</p> : null}
		</>
	)
}

/** What is kept, by the reason that keeps it longest. */
export function KeptTable({ kept }: { kept: Preview['kept'] }) {
	const words = useTranslations('retention')
	const format = useFormat()
	return (
		<DataTable
			caption={words('keptBy.caption')}
			rows={kept}
			rowKey={({ because }) => because}
			columns={[
				{
					key: 'because',
					head: words('keptBy.because'),
					fold: 'title',
					cell: ({ because }) => words(`keptBy.reasons.${because}`),
				},
				{
					key: 'files',
					head: words('due.files'),
					align: 'right',
					fold: 'figure',
					cell: ({ files }) => format.number(files),
				},
				{
					key: 'people',
					head: words('due.people'),
					align: 'right',
					fold: 'figure',
					cell: ({ people }) => format.number(people),
				},
			]}
		/>
	)
}
