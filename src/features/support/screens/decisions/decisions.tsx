import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { waitingDecisions } from '../../queries/decisions/waiting-decisions.ts'
import { notCarriedOutRule } from '../../rules/decisions/three-months.ts'
import { SupportTabs } from '../tabs.tsx'

const shown = ['all', 'overdue', 'soon', 'mine'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams.get('show')
	const { least, most } = {
		least: ore(notCarriedOutRule.fee.leastKronor * 100),
		most: ore(notCarriedOutRule.fee.mostKronor * 100),
	}
	return {
		...show(await waitingDecisions(callerOf(context), {})),
		...{ chosen: shown.find((one) => one === asked) ?? 'all', least, most },
	}
}

type Waiting = Extract<Awaited<ReturnType<typeof waitingDecisions>>, { is: 'done' }>['value']['decisions']

/** Granted and not yet given, or interrupted: those closest to three months first. */
export default function DecisionsScreen() {
	const { decisions, counts, chosen, mayReport, least, most } = useLoaderData<typeof loader>()
	const words = useTranslations('support.decisions')
	const support = useTranslations('support')
	const format = useFormat()
	const isShown = (one: Waiting[number], of: (typeof shown)[number]) =>
		of === 'all' || (of === 'mine' ? one.mine : one.wait.state === of)
	const filters = shown.map((of) => ({
		to: of === 'all' ? '/support/decisions' : `/support/decisions?show=${of}`,
		label: `${words(`filters.${of}`)} (${decisions.filter((one) => isShown(one, of)).length})`,
		current: of === chosen,
	}))
	const rows = decisions.filter((one) => isShown(one, chosen))
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/support', label: support('title') }, { label: words('title') }]}
				state={words.rich('state', {
					overdue: counts.overdue,
					soon: counts.soon,
					b: (chunks) => <b>{chunks}</b>,
				})}
				actions={mayReport ? <ButtonLink to="/support/quarters">{words('report')}</ButtonLink> : undefined}
			/>
			<SupportTabs />
			<Section
				title={words('title')}
				aside={decisions.length === 0 ? undefined : <FilterLinks label={words('show')} filters={filters} />}
			>
				{rows.length === 0 ? (
					<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
				) : (
					<Decisions rows={rows} />
				)}
			</Section>
			<Source>{words('rule', { least: format.amount(least), most: format.amount(most) })}</Source>
		</>
	)
}

function Decisions({ rows }: { rows: Waiting }) {
	const words = useTranslations('support.decisions')
	const codes = useTranslations('support.codes')
	const nameOf = usePersonName()
	const format = useFormat()
	return (
		<DataTable
			caption={words('title')}
			rows={rows}
			rowKey={(one) => one.decisionId}
			tone={(one) => (one.wait.state === 'overdue' ? 'danger' : undefined)}
			columns={[
				{
					key: 'person',
					head: words('columns.person'),
					fold: 'title',
					cell: (one) => (
						<TextLink to={`/support/decisions/${one.decisionId}`}>
							{one.name === null && one.code === null ? one.decisionNumber : nameOf(one)}
						</TextLink>
					),
				},
				{
					key: 'limit',
					head: words('columns.limit'),
					fold: 'state',
					cell: ({ wait }) =>
						wait.state === 'overdue' ? (
							<Tone kind="danger">{`${format.day(wait.threeMonthsOn)} · ${format.relative(wait.threeMonthsOn)}`}</Tone>
						) : (
							`${format.day(wait.threeMonthsOn)} · ${format.relative(wait.threeMonthsOn)}`
						),
				},
				{ key: 'about', head: words('columns.about'), cell: (one) => codes(`matters.${one.about}`) },
				{
					key: 'since',
					head: words('columns.since'),
					cell: ({ wait }) => `${format.day(wait.since)}, ${words(`waits.${wait.is}`)}`,
				},
				{
					key: 'reason',
					head: words('columns.reason'),
					cell: ({ delayReason }) =>
						delayReason === null ? (
							<span className="quiet">{words('noReason')}</span>
						) : (
							codes(`delays.${delayReason}`)
						),
				},
				{ key: 'number', head: words('columns.number'), cell: (one) => one.decisionNumber },
			]}
		/>
	)
}
