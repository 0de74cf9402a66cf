import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { StatusWord, Typed } from '../../../ui/marks.tsx'
import { DataTable } from '../../../ui/table.tsx'
import type { FollowUpPage } from '../queries/follow-up-page.ts'
import type { NextStep } from '../rules/facts.ts'
import type { Period } from '../rules/period.ts'
import { ItemStatus } from './item-status.tsx'
import { useItem } from './use-item.ts'
import { usePeriod } from './use-period.ts'

type Round = Period & { readonly id: string }
type IndicatorItem = FollowUpPage['items'][number]
type ActivityItem = FollowUpPage['activities'][number]

/** A year before, now, the target and the status, with what the owner says. */
export function IndicatorItems({
	followUp,
	items,
	mayWrite,
}: {
	followUp: Round
	items: readonly IndicatorItem[]
	mayWrite: boolean
}) {
	const words = useTranslations('reports.round')
	const figures = useItem()
	const period = usePeriod()
	const to = (item: IndicatorItem) => `/follow-up/${followUp.id}/indicators/${item.id}`
	return (
		<DataTable
			caption={words('caption')}
			rows={items}
			rowKey={(item) => item.id}
			tone={(item) => (item.wrongWay || item.status === 'wrong-way' ? 'danger' : undefined)}
			columns={[
				{
					key: 'name',
					head: words('indicator'),
					width: '26%',
					cell: (item) => (
						<>
							<TextLink to={to(item)}>{item.name}</TextLink>{' '}
							{item.isShare ? null : <span className="quiet small">{item.unit}</span>}
						</>
					),
				},
				{
					key: 'before',
					head: period.spanBefore(followUp),
					align: 'right',
					fold: 'figure',
					cell: (item) => figures.figure(item.before, item),
				},
				{
					key: 'now',
					head: words('now', { when: period.span(followUp) }),
					align: 'right',
					strong: true,
					fold: 'figure',
					cell: (item) => (
						<>
							{item.now?.source === 'typed' ? (
								<Typed>{figures.figure(item.now, item)}</Typed>
							) : (
								figures.figure(item.now, item)
							)}
							{item.others.length === 0 ? null : (
								<>
									<br />
									<span className="quiet small">{figures.others(item)}</span>
								</>
							)}
						</>
					),
				},
				{
					key: 'target',
					head: words('target'),
					align: 'right',
					fold: 'figure',
					cell: (item) => figures.target(item),
				},
				{
					key: 'status',
					head: words('status'),
					width: '19%',
					fold: 'plain',
					cell: (item) => <ItemStatus item={item} />,
				},
				{
					key: 'comment',
					head: words('comment'),
					width: '25%',
					fold: 'plain',
					cell: (item) => <Said said={item} to={to(item)} mayWrite={mayWrite} />,
				},
			]}
		/>
	)
}

/** Who does what, how it goes and what the owner says, by the plan's areas. */
export function ActivityItems({
	followUp,
	activities,
	mayWrite,
}: {
	followUp: Round
	activities: readonly ActivityItem[]
	mayWrite: boolean
}) {
	const words = useTranslations('reports.round')
	const areas = [...new Set(activities.map(({ area }) => area))]
	const to = (activity: ActivityItem) => `/follow-up/${followUp.id}/activities/${activity.id}`
	return (
		<DataTable
			caption={words('activitiesCaption')}
			groups={areas.map((area) => ({
				key: area,
				head: area === '' ? null : area,
				rows: activities.filter((activity) => activity.area === area),
			}))}
			rowKey={(activity) => activity.id}
			columns={[
				{
					key: 'text',
					head: words('activity'),
					width: '42%',
					cell: (activity) => <TextLink to={to(activity)}>{activity.text}</TextLink>,
				},
				{ key: 'owner', head: words('owner'), fold: 'line', cell: (activity) => activity.owner ?? '–' },
				{
					key: 'status',
					head: words('activityStatus'),
					fold: 'plain',
					cell: (activity) => <StatusWord status={activity.status} />,
				},
				{
					key: 'comment',
					head: words('comment'),
					width: '28%',
					fold: 'plain',
					cell: (activity) => <Said said={activity} to={to(activity)} mayWrite={mayWrite} />,
				},
			]}
		/>
	)
}

type SaidProps = {
	said: {
		readonly comment: string
		readonly decision: NextStep | null
		readonly answerer: string | null
	}
	to: string
	mayWrite: boolean
}

function Said({ said: { comment, decision, answerer }, to, mayWrite }: SaidProps) {
	const words = useTranslations('reports.round')
	const decisions = useTranslations('reports.decisions')
	const more = [
		decision === null ? null : words('next', { decision: decisions(decision) }),
		comment === '' && answerer !== null ? words('askedOf', { name: answerer }) : null,
	].filter((text) => text !== null)
	return (
		<>
			{comment === '' ? <span className="quiet">{words('noComment')}</span> : comment}
			{more.map((text) => (
				<span key={text}>
					<br />
					<span className="small quiet">{text}</span>
				</span>
			))}
			<br />
			<TextLink to={to}>{mayWrite ? words('write') : words('read')}</TextLink>
		</>
	)
}
