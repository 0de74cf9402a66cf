import { useTranslations } from 'use-intl'
import { FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { CostClass, StatusWord } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { type Column, DataTable, type RowGroup } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ActivityStatus, CostClass as Class } from '../../rules/activity.ts'

export type ShownActivity = {
	readonly id: string
	readonly area: string
	readonly text: string
	readonly owner: string | null
	readonly costClass: Class | null
	readonly periodFrom: number
	readonly periodTo: number
	readonly due: string | null
	readonly status: ActivityStatus
	readonly statusNote: string
}

const orders = ['area', 'owner', 'status', 'cost'] as const
export type Order = (typeof orders)[number]

export function orderOf(text: string | null): Order {
	return orders.find((order) => order === text) ?? 'area'
}

type ActivityTableProps = {
	planId: string
	activities: readonly ShownActivity[]
	costClasses: readonly { readonly class: Class; readonly text: string }[]
	order: Order
	/** The address with another order. */
	orderTo: (order: Order) => string
}

/** What we do, by target group, owner, status or cost, with years, cost class and how it goes. */
export function ActivityTable(props: ActivityTableProps) {
	const { planId, activities, costClasses, order, orderTo } = props
	const words = useTranslations('actionPlan.activities')
	const links = useTranslations('activities.links')
	const tables = useTranslations('planTables')
	const statusWords = useTranslations('ui.status')
	const format = useFormat()

	const names: Record<Order, string> = {
		area: words('byArea'),
		owner: words('byOwner'),
		status: words('byStatus'),
		cost: words('byCost'),
	}
	const headOf = (one: ShownActivity): string => {
		if (order === 'owner') return one.owner ?? words('noOwner')
		if (order === 'status') return statusWords(one.status)
		if (order === 'area') return one.area === '' ? words('noArea') : one.area
		if (one.costClass === null) return words('noCost')
		const text = costClasses.find((known) => known.class === one.costClass)?.text ?? ''
		return words('costGroup', { class: String(one.costClass), text })
	}

	const columns: Column<ShownActivity>[] = [
		{
			key: 'text',
			head: words('activity'),
			width: '46%',
			cell: (one) => <TextLink to={`/plans/${planId}/activities/${one.id}`}>{one.text}</TextLink>,
		},
		{ key: 'owner', head: words('owner'), fold: 'line', cell: (one) => one.owner ?? '–' },
		{
			key: 'time',
			head: words('time'),
			fold: 'line',
			cell: (one) => (
				<>
					<span className="nowrap">{format.years(String(one.periodFrom), String(one.periodTo))}</span>
					{one.due === null ? null : (
						<div className="quiet small">{words('due', { due: format.deadline(one.due) })}</div>
					)}
				</>
			),
		},
		{
			key: 'cost',
			head: words('cost'),
			fold: 'line',
			cell: (one) =>
				one.costClass === null ? (
					<span className="quiet">{words('unclassed')}</span>
				) : (
					<CostClass value={one.costClass} />
				),
		},
		{
			key: 'status',
			head: words('status'),
			fold: 'state',
			cell: (one) => (
				<StatusWord status={one.status} why={one.statusNote === '' ? undefined : one.statusNote} inline />
			),
		},
	]

	return (
		<Section
			title={words('title')}
			aside={
				activities.length === 0 ? undefined : (
					<FilterLinks
						label={words('by')}
						filters={orders.map((one) => ({ to: orderTo(one), label: names[one], current: one === order }))}
					/>
				)
			}
		>
			{activities.length === 0 ? (
				<p className="quiet">{words('empty')}</p>
			) : (
				<>
					<p className="row-wrap small">
						<TextLink to={`/plans/${planId}/time`}>{links('time')}</TextLink>
						<TextLink to={`/plans/${planId}/costs`}>{links('costs')}</TextLink>
						<TextLink to={`/plans/${planId}/tables`}>{tables('link')}</TextLink>
					</p>
					<DataTable
						caption={words('caption')}
						columns={columns}
						groups={grouped(activities, headOf)}
						rowKey={(one) => one.id}
					/>
				</>
			)}
		</Section>
	)
}

/** In the order in which the groups first come. */
function grouped(
	activities: readonly ShownActivity[],
	headOf: (one: ShownActivity) => string,
): RowGroup<ShownActivity>[] {
	const heads = [...new Set(activities.map(headOf))]
	return heads.map((head) => ({ key: head, head, rows: activities.filter((one) => headOf(one) === head) }))
}
