import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { childrensBoard } from '../../queries/children/childrens-board.ts'
import { type Need, needs } from '../../rules/children/board.ts'
import { BoardTable } from './board-table.tsx'

const shownNeeds: readonly (Need | 'all')[] = ['all', ...needs]

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams.get('show')
	return {
		board: show(await childrensBoard(callerOf(context), {})),
		chosen: shownNeeds.find((need) => need === asked) ?? 'all',
	}
}

/** Each child of open and recently closed cases, whoever cannot wait first. */
export default function ChildrensBoardScreen() {
	const { board, chosen } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.children.board')
	const cases = useTranslations('evictionPrevention.cases.worklist')
	const { rows, unnamed, settings } = board
	const countOf = (need: Need | 'all') =>
		need === 'all' ? rows.length : rows.filter((row) => row.need === need).length
	const filters = shownNeeds.map((need) => ({
		to: need === 'all' ? '/evictions/children' : `/evictions/children?show=${need}`,
		label: words(`filters.${need}`, { count: String(countOf(need)) }),
		current: chosen === need,
	}))
	const shown = chosen === 'all' ? rows : rows.filter((row) => row.need === chosen)
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/evictions', label: cases('title') }, { label: words('title') }]}
				state={words('state', { count: rows.length, nights: countOf('nights'), late: countOf('late') })}
			/>
			{unnamed === 0 ? null : (
				<p>
					{words('unnamed', { count: unnamed })}{' '}
					<TextLink to="/evictions?whose=unit">{cases('title')}</TextLink>
				</p>
			)}
			<Section title={words('children')} aside={<FilterLinks label={words('filter')} filters={filters} />}>
				{shown.length === 0 ? <EmptyState title={words('none')} /> : <BoardTable rows={shown} />}
			</Section>
			<p className="quiet small">
				{words('levels', { warn: String(settings.warnNights), alarm: String(settings.alarmNights) })}
			</p>
		</>
	)
}
