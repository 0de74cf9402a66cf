import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { retentionOverview } from '../../queries/retention/retention-overview.ts'

type Run = Extract<Awaited<ReturnType<typeof retentionOverview>>, { is: 'done' }>['value']['runs'][number]

/** What was proposed, the latest first, and how it went. */
export function RunsTable({ runs }: { runs: readonly Run[] }) {
	const words = useTranslations('retention')
	const format = useFormat()
	return (
		<DataTable
			caption={words('runs.title')}
			rows={runs}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'proposed',
					head: words('runs.proposed'),
					fold: 'title',
					cell: ({ id, proposedOn }) => (
						<TextLink to={`/protection/retention/runs/${id}`}>{format.day(proposedOn)}</TextLink>
					),
				},
				{ key: 'by', head: words('runs.by'), fold: 'line', cell: ({ proposer }) => proposer },
				{
					key: 'files',
					head: words('runs.files'),
					align: 'right',
					fold: 'line',
					cell: ({ filesTotal }) => format.number(filesTotal),
				},
				{ key: 'state', head: words('runs.state'), fold: 'state', cell: (run) => <Standing run={run} /> },
			]}
		/>
	)
}

function Standing({ run }: { run: Run }) {
	const words = useTranslations('retention.runs.states')
	const format = useFormat()
	if (run.state === 'proposed') return <Tone kind="warning">{words('proposed')}</Tone>
	if (run.state === 'running')
		return <>{words('running', { done: String(run.filesDestroyed), total: String(run.filesTotal) })}</>
	if (run.state === 'done')
		return <>{words('done', { on: run.doneOn === null ? '' : format.day(run.doneOn) })}</>
	return <>{words('cancelled')}</>
}
