import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ore } from '../../../foundation/money.ts'
import { perPage } from '../../../foundation/on-page.ts'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { type Column, DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { myNotices } from '../queries/my-notices.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const page = new URL(request.url).searchParams.get('page') ?? 1
	return show(await myNotices(callerOf(context), { page }))
}

type Row = Awaited<ReturnType<typeof loader>>['notices'][number]

export default function MyNoticesScreen() {
	const { notices, from, total } = useLoaderData<typeof loader>()
	const words = useTranslations('notices')
	const columns = useColumns()
	return (
		<>
			<PageHead title={words('mine.title')} state={words('mine.state')} />
			{total === 0 ? (
				<EmptyState
					title={words('mine.empty')}
					action={<ButtonLink to="/landlord">{words('report.arrears')}</ButtonLink>}
				>
					{words('mine.emptyText')}
				</EmptyState>
			) : (
				<>
					<DataTable
						caption={words('mine.title')}
						columns={columns}
						rows={notices}
						rowKey={(notice) => notice.noticeId}
					/>
					<Pages
						{...{ from, total, perPage }}
						shown={notices.length}
						addressOf={(page) => `/landlord/notices?page=${page}`}
					/>
				</>
			)}
		</>
	)
}

function useColumns(): Column<Row>[] {
	const words = useTranslations('notices')
	const format = useFormat()
	const process = (notice: Row) =>
		[
			notice.status === 'open' ? words('mine.receivedWord') : words(`statuses.${notice.status}`),
			notice.changedOn === null
				? null
				: words('mine.changedWord', { day: format.day(notice.changedOn, { weekday: false }) }),
			notice.kind === 'arrears' && notice.status === 'open' && notice.servedOn === null
				? words('mine.noService')
				: null,
		]
			.filter((part) => part !== null)
			.join(' · ')
	return [
		{
			key: 'number',
			head: words('mine.number'),
			fold: 'title',
			cell: (notice) => (
				<span className="nowrap">
					<TextLink to={`/landlord/notices/${notice.noticeId}`}>{notice.receiptNumber}</TextLink>
				</span>
			),
		},
		{
			key: 'received',
			head: words('mine.received'),
			fold: 'line',
			cell: (notice) => format.day(notice.receivedOn),
		},
		{
			key: 'about',
			head: words('mine.about'),
			fold: 'plain',
			cell: (notice) => (
				<>
					{notice.tenant}
					<span className="quiet small"> {[words(`kinds.${notice.kind}`), notice.home].join(', ')}</span>
				</>
			),
		},
		{
			key: 'reference',
			head: words('mine.reference'),
			fold: 'line',
			cell: (notice) => notice.reference ?? '–',
		},
		{
			key: 'amount',
			head: words('mine.amount'),
			align: 'right',
			fold: 'line',
			cell: (notice) => (notice.amountOre === null ? '–' : format.amount(ore(notice.amountOre))),
		},
		{ key: 'process', head: words('mine.process'), fold: 'plain', cell: process },
		{
			key: 'change',
			head: '',
			fold: 'plain',
			cell: (notice) => (
				<TextLink to={`/landlord/notices/${notice.noticeId}/change`}>{words('mine.change')}</TextLink>
			),
		},
	]
}
