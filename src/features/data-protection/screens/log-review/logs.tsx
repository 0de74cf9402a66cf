import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { addDays } from '../../../../foundation/plain-date.ts'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { Callout, EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { logReviews } from '../../queries/log-review/log-reviews.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'
import { ReviewState } from './review-state.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await logReviews(caller, {})), places: placesOf(caller.actor.roles) }
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

/** Reviews of the log: what there is to answer, and whether the log itself is whole. */
export default function LogsScreen() {
	const { reviews, keeps, check, places } = useLoaderData<typeof loader>()
	const words = useTranslations('logReview')
	return (
		<>
			<PageHead
				title={words('title')}
				state={words(keeps ? 'state.keeper' : 'state.manager')}
				actions={
					keeps ? (
						<ButtonLink to="/protection/logs/settings" kind="secondary">
							{words('settingsLink')}
						</ButtonLink>
					) : undefined
				}
			/>
			<ProtectionTabs places={places} />
			<div className="stack-32">
				{reviews.length === 0 ? (
					<EmptyState title={words('list.empty')}>{words('list.emptyText')}</EmptyState>
				) : (
					<Reviews reviews={reviews} />
				)}
				{keeps ? <Check check={check} /> : null}
			</div>
		</>
	)
}

function Reviews({ reviews }: Pick<Loaded, 'reviews'>) {
	const words = useTranslations('logReview.list')
	const format = useFormat()
	return (
		<DataTable
			caption={words('caption')}
			rows={reviews}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'unit',
					head: words('unit'),
					fold: 'title',
					cell: ({ id, unit }) => (
						<TextLink to={`/protection/logs/${id}`}>{unit ?? words('withoutUnit')}</TextLink>
					),
				},
				{
					key: 'period',
					head: words('period'),
					fold: 'line',
					cell: ({ fromOn, untilOn }) =>
						words('periodText', {
							...{ from: format.dayFull(fromOn), through: format.dayFull(addDays(untilOn, -1)) },
						}),
				},
				{
					key: 'progress',
					head: words('progress'),
					fold: 'line',
					cell: ({ answered, entries }) => words('progressText', { answered, entries }),
				},
				{ key: 'due', head: words('due'), fold: 'line', cell: ({ dueOn }) => format.dayFull(dueOn) },
				{
					key: 'state',
					head: words('standing'),
					fold: 'line',
					cell: ({ state }) => <ReviewState state={state} />,
				},
			]}
		/>
	)
}

function Check({ check }: Pick<Loaded, 'check'>) {
	const words = useTranslations('logReview.check')
	const format = useFormat()
	return (
		<Section title={words('title')}>
			{check === null ? (
				<p>{words('none')}</p>
			) : check.broken.length === 0 ? (
				<p>{words('whole', { at: format.moment(check.checkedAt), blocks: check.blocks })}</p>
			) : (
				<Callout kind="warning" title={words('brokenTitle')}>
					{words('broken', {
						at: format.moment(check.checkedAt),
						...{ count: check.broken.length, numbers: check.broken.join(', ') },
					})}
				</Callout>
			)}
		</Section>
	)
}
