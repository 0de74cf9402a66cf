import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable, type RowGroup } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { listGuidelines, mayKeepGuidelines } from '../../../organisation/index.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await listGuidelines(caller, {})), mayKeep: mayKeepGuidelines(caller.actor) }
}

type Guideline = ReturnType<typeof useLoaderData<typeof loader>>['guidelines'][number]

/** Those to be looked at first, then those that hold, then those that do not any longer. */
export default function GuidelinesScreen() {
	const { guidelines, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('guidelines')
	const plans = useTranslations('actionPlan.list')
	const format = useFormat()
	const crumbs = [{ to: '/plans', label: plans('title') }]
	const add = mayKeep ? <ButtonLink to="/plans/guidelines/new">{words('new')}</ButtonLink> : undefined
	if (guidelines.length === 0) {
		return (
			<>
				<PageHead title={words('title')} crumbs={crumbs} />
				<EmptyState title={words('empty')} action={add}>
					{words('emptyText')}
				</EmptyState>
			</>
		)
	}
	const inStates = (...states: Guideline['review'][]) =>
		guidelines.filter(({ review }) => states.includes(review))
	const groups: RowGroup<Guideline>[] = [
		{ key: 'now', head: words('groups.now'), rows: inStates('overdue', 'soon') },
		{ key: 'later', head: words('groups.later'), rows: inStates('later') },
		{ key: 'withdrawn', head: words('groups.withdrawn'), rows: inStates('withdrawn') },
	]
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={crumbs}
				state={words('state', { due: inStates('overdue', 'soon').length })}
				actions={add}
			/>
			<p className="reading quiet">{words('lead')}</p>
			<DataTable
				caption={words('title')}
				groups={groups.filter(({ rows }) => rows.length > 0)}
				rowKey={(one) => one.id}
				columns={[
					{
						key: 'title',
						head: words('columns.title'),
						width: '40%',
						cell: (one) => (
							<>
								<TextLink to={`/plans/guidelines/${one.id}`}>{one.title}</TextLink>
								<div className="quiet small">{words(`kinds.${one.kind}.name`)}</div>
							</>
						),
					},
					{ key: 'owner', head: words('columns.owner'), fold: 'line', cell: (one) => one.owner },
					{
						key: 'version',
						head: words('columns.version'),
						fold: 'line',
						cell: ({ holds }) =>
							holds === null
								? words('holdsLater')
								: words('holds', { number: String(holds.number), day: format.day(holds.validFrom) }),
					},
					{
						key: 'review',
						head: words('columns.review'),
						fold: 'line',
						cell: (one) => <Review guideline={one} />,
					},
				]}
			/>
		</>
	)
}

type ReviewProps = { guideline: Pick<Guideline, 'review' | 'reviewBy' | 'withdrawnOn'> }

/** When it is to be looked at again, as a word that says whether that is late. */
export function Review({ guideline: { review, reviewBy, withdrawnOn } }: ReviewProps) {
	const words = useTranslations('guidelines.reviews')
	const format = useFormat()
	const said = words(review, { day: format.day(withdrawnOn ?? reviewBy) })
	if (review === 'overdue') return <Tone kind="danger">{said}</Tone>
	return review === 'soon' ? <Tone kind="warning">{said}</Tone> : <span className="quiet">{said}</span>
}
