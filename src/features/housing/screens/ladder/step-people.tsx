import { useTranslations } from 'use-intl'
import { DayText } from '../../../../ui/dates.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import type { ladderBoard } from '../../queries/ladder/ladder-board.ts'
import { useFormName } from './use-form-name.ts'
import { useTimeThere } from './use-time-there.ts'
import { WhoLivesThere } from './who-lives-there.tsx'

type Board = Extract<Awaited<ReturnType<typeof ladderBoard>>, { is: 'done' }>['value']
type Row = Board['steps'][number]['people'][number]

/** From emergency housing nearly everything is a step: nobody reads such a list. */
const fewSteps = 6

/** Everybody on one step; what belongs to a lease is told where there is one. */
export function StepPeople({ step }: { step: Board['steps'][number] }) {
	const words = useTranslations('ladder')
	const formName = useFormName()
	const timeThere = useTimeThere()
	const next = step.next.map((to) => formName(to)).join(', ')
	const anyLease = step.people.some((row) => row.onLease)
	const leaseColumns: Column<Row>[] = [
		{
			...{ key: 'check', width: '15%' },
			head: words('columns.check'),
			fold: 'line',
			cell: ({ checkOn, late }) =>
				checkOn === null ? (
					<span className="quiet">–</span>
				) : (
					<>
						<DayText day={checkOn} />
						{late ? (
							<>
								{' '}
								<Tone kind="danger">{words('late')}</Tone>
							</>
						) : null}
					</>
				),
		},
		{
			...{ key: 'takeOver', width: '13%' },
			head: words('columns.takeOver'),
			fold: 'line',
			cell: ({ takeOverPlannedOn, onLease, leaseWritten }) =>
				takeOverPlannedOn !== null ? (
					<DayText day={takeOverPlannedOn} />
				) : (
					<span className="quiet">
						{onLease && !leaseWritten ? words('noLease') : onLease ? words('noDay') : '–'}
					</span>
				),
		},
		{
			key: 'blockers',
			head: words('columns.blockers'),
			fold: 'line',
			cell: ({ blockers }) =>
				blockers === 0 ? (
					<span className="quiet">{words('none')}</span>
				) : (
					words('blockersCount', { count: blockers })
				),
		},
	]
	return (
		<Section
			title={formName(step.form)}
			note={
				step.next.length === 0
					? words('step.noNext')
					: step.next.length > fewSteps
						? undefined
						: words('step.next', { next })
			}
			aside={words('step.people', { count: step.people.length })}
		>
			<DataTable
				caption={formName(step.form)}
				rows={step.people}
				rowKey={(row) => row.stayId}
				tone={(row) => (row.late ? 'danger' : undefined)}
				columns={[
					{
						...{ key: 'who', width: '20%' },
						head: words('columns.who'),
						fold: 'title',
						cell: (row) => (
							<TextLink to={`/housing/ladder/${row.stayId}`}>
								<WhoLivesThere person={row} />
							</TextLink>
						),
					},
					{
						...{ key: 'since', width: '13%' },
						head: words('columns.since'),
						fold: 'line',
						cell: (row) => timeThere(row.daysThere),
					},
					{
						...{ key: 'home', width: '27%', head: words('columns.home'), fold: 'line' },
						cell: (row) => row.home,
					},
					...(anyLease ? leaseColumns : []),
				]}
			/>
		</Section>
	)
}
