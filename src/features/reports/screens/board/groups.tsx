import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Source } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type LeaderGroups, leaderGroups } from '../../queries/board/leader-groups.ts'

const splits = ['sex', 'age', 'children'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = Object.fromEntries(new URL(request.url).searchParams)
	return show(await leaderGroups(callerOf(context), { ...asked, locale: context.get(localeContext) }))
}

/** Whom it concerns: the board's figures by group, side by side, and where they differ by more than chance. */
export default function GroupsScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('leaders.groups')
	const board = useTranslations('leaders')
	const view = page.viewId ?? 'usual'
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				crumbs={[{ to: `/follow-up/board?view=${view}`, label: board('title') }, { label: words('title') }]}
			/>
			<div className="stack-24">
				<FilterLinks
					label={words('by')}
					filters={splits.map((by) => ({
						...{ to: `/follow-up/board/groups?view=${view}&by=${by}`, label: words(`splits.${by}`) },
						current: page.by === by,
					}))}
				/>
				{page.figures.length === 0 ? (
					<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
				) : (
					<>
						<Groups page={page} />
						<Source>{words('source')}</Source>
					</>
				)}
			</div>
		</>
	)
}

type Shown = Pick<LeaderGroups['figures'][number]['total'], 'value' | 'share' | 'perThousand'> & {
	readonly key: string
	readonly name: string
}

function Groups({ page: { figures } }: { page: LeaderGroups }) {
	const words = useTranslations('leaders.groups')
	const format = useFormat()
	const rate = (value: number) => format.number(value, value === 0 ? 0 : value < 1 ? 2 : 1)
	return (
		<DataTable<Shown>
			caption={words('title')}
			rowKey={(row) => row.key}
			tone={(row) => (row.key.endsWith(' total') ? 'sum' : undefined)}
			groups={figures.map((figure) => ({
				key: `${figure.id} ${figure.trait}`,
				head: <FigureHead figure={figure} />,
				rows: [
					...figure.groups.map((group) => ({ ...group, key: `${figure.id} ${group.group}` })),
					{ ...figure.total, key: `${figure.id} total`, name: words('all') },
				],
			}))}
			columns={[
				{ key: 'group', head: words('group'), width: '40%', cell: (row) => row.name },
				{
					key: 'value',
					head: words('value'),
					align: 'right',
					fold: 'figure',
					cell: (row) => (row.value === null ? words('withheld') : format.number(row.value)),
				},
				{
					key: 'share',
					head: words('share'),
					align: 'right',
					fold: 'figure',
					cell: (row) => (row.share === null ? '–' : format.percent(row.share / 100)),
				},
				{
					key: 'rate',
					head: words('rate'),
					align: 'right',
					fold: 'figure',
					strong: true,
					cell: (row) => (row.perThousand === null ? '–' : rate(row.perThousand)),
				},
			]}
		/>
	)
}

/** The figure, its year, and a difference where chance does not explain it. */
function FigureHead({ figure }: { figure: LeaderGroups['figures'][number] }) {
	const words = useTranslations('leaders.groups')
	const { name, year, finding, planId, id, trait } = figure
	return (
		<>
			{words('head', { name, year: String(year) })}{' '}
			<TextLink to={`/plans/${planId}/indicators/${id}/breakdown?by=${trait}`}>{words('allYears')}</TextLink>
			{finding === null ? null : (
				<span className="section-note">
					{finding.beyondChance
						? words('differs', { more: finding.more, less: finding.less })
						: words('byChance')}
				</span>
			)}
		</>
	)
}
