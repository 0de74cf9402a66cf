import { useTranslations } from 'use-intl'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { StatusWord } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { LoadedActivity } from './load-activity.ts'

type Part = { page: LoadedActivity; to: string }

/** Each unit says for itself. */
export function Units({ page: { units, mayKeep, tells }, to }: Part) {
	const words = useTranslations('activities.units')
	const format = useFormat()
	const mayTell = mayKeep || tells.length > 0
	if (units.length === 0) {
		return (
			<Section title={words('title')}>
				<p className="quiet">{words('none')}</p>
			</Section>
		)
	}
	return (
		<Section title={words('title')}>
			<DataTable
				caption={words('caption')}
				rows={units}
				rowKey={({ unitId }) => unitId}
				columns={[
					{ key: 'unit', head: words('unit'), cell: ({ name }) => name },
					{
						key: 'status',
						head: words('status'),
						fold: 'state',
						cell: ({ told }) =>
							told === null ? (
								<span className="quiet">{words('silent')}</span>
							) : (
								<StatusWord status={told.status} why={told.note === '' ? undefined : told.note} inline />
							),
					},
					{
						key: 'told',
						head: words('told'),
						fold: 'line',
						cell: ({ told }) => (told === null ? '–' : format.day(told.toldOn)),
					},
					...(mayTell
						? [
								{
									key: 'tell',
									head: '',
									align: 'right' as const,
									fold: 'plain' as const,
									cell: ({ unitId, name }: (typeof units)[number]) =>
										mayKeep || tells.includes(unitId) ? (
											<TextLink to={`${to}/tell?unit=${unitId}`}>{words('tellOf', { unit: name })}</TextLink>
										) : null,
								},
							]
						: []),
				]}
			/>
		</Section>
	)
}

export function Tasks({ page: { tasks, mayKeep, tells }, to }: Part) {
	const words = useTranslations('activities.tasks')
	const format = useFormat()
	const today = useToday()
	const mayPropose = (unitId: string | null) => unitId !== null && tells.includes(unitId)
	const stateOf = ({ doneOn, dueOn }: (typeof tasks)[number]) => {
		if (doneOn !== null) return words('done', { day: format.day(doneOn) })
		return words(dueOn < today ? 'late' : 'open')
	}
	return (
		<Section
			title={words('title')}
			aside={
				mayKeep || tells.length > 0 ? (
					<ButtonLink to={`${to}/tasks/new`}>{words('add')}</ButtonLink>
				) : undefined
			}
		>
			{tasks.length === 0 ? (
				<p className="quiet">{words('empty')}</p>
			) : (
				<DataTable
					caption={words('caption')}
					rows={tasks}
					rowKey={({ id }) => id}
					columns={[
						{ key: 'what', head: words('what'), cell: ({ what }) => what },
						{
							key: 'who',
							head: words('who'),
							fold: 'line',
							cell: ({ staff, unit }) =>
								[staff, unit].filter((one) => one !== null).join(', ') || words('nobody'),
						},
						{
							key: 'when',
							head: words('when'),
							fold: 'line',
							cell: ({ beginsOn, dueOn }) =>
								beginsOn === null
									? words('until', { day: format.day(dueOn, { weekday: false }) })
									: format.range(beginsOn, dueOn),
						},
						{ key: 'state', head: words('state'), fold: 'line', cell: stateOf },
						{
							key: 'do',
							head: '',
							align: 'right',
							fold: 'plain',
							cell: ({ id, unitId, doneOn }) =>
								doneOn === null && (mayKeep || mayPropose(unitId)) ? (
									<TextLink to={`${to}/tasks/${id}`}>{words(mayKeep ? 'change' : 'tellDone')}</TextLink>
								) : null,
						},
					]}
				/>
			)}
		</Section>
	)
}

/** "Up to 20 homes": what is counted of it, and what is left. */
export function Quantity({ page: { plan, quantity } }: { page: LoadedActivity }) {
	const words = useTranslations('activities.quantity')
	const format = useFormat()
	if (quantity === null) return null
	const { promised, unit, reached, indicatorId, name } = quantity
	return (
		<Section title={words('title')}>
			<p className="state">
				{words('promised', { value: format.number(promised), unit })}{' '}
				{reached.is === 'counted' ? (
					<b>
						{words('counted', {
							...{ value: format.number(reached.value), year: String(reached.year), left: reached.left },
						})}
					</b>
				) : reached.is === 'few' ? (
					<b>{words('few', { fewerThan: String(reached.fewerThan), year: String(reached.year) })}</b>
				) : (
					words('untold')
				)}
			</p>
			<p className="quiet">
				{words.rich('of', {
					name,
					a: (chunks) => <TextLink to={`/plans/${plan.id}/indicators/${indicatorId}`}>{chunks}</TextLink>,
				})}
			</p>
		</Section>
	)
}
