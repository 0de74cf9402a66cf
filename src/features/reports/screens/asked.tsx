import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { askedItems } from '../queries/asked-items.ts'
import { usePeriod } from './use-period.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return { items: show(await askedItems(callerOf(context), {})) }
}

export default function AskedScreen() {
	const { items } = useLoaderData<typeof loader>()
	const words = useTranslations('reports.asked')
	const rounds = useTranslations('reports.rounds')
	const format = useFormat()
	const period = usePeriod()
	const crumbs = [{ to: '/follow-up', label: rounds('title') }]
	if (items.length === 0) {
		return (
			<>
				<PageHead title={words('title')} crumbs={crumbs} />
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			</>
		)
	}
	const waiting = items.filter(({ comment }) => comment === '').length
	return (
		<>
			<PageHead title={words('title')} crumbs={crumbs} state={words('state', { count: waiting })} />
			<DataTable
				caption={words('caption')}
				rows={items}
				rowKey={(item) => item.itemId}
				columns={[
					{
						key: 'what',
						head: words('what'),
						width: '40%',
						cell: (item) => <TextLink to={`/follow-up/asked/${item.itemId}`}>{item.name}</TextLink>,
					},
					{ key: 'round', head: words('round'), fold: 'line', cell: (item) => period.name(item) },
					{
						key: 'due',
						head: words('due'),
						fold: 'line',
						cell: ({ commentsDueOn, late }) => {
							if (commentsDueOn === null) return '–'
							const day = format.day(commentsDueOn)
							return late ? <Tone kind="danger">{day}</Tone> : day
						},
					},
					{
						key: 'answer',
						head: words('answer'),
						fold: 'plain',
						cell: (item) => (
							<>
								{item.comment === '' ? null : `${item.comment} `}
								<TextLink to={`/follow-up/asked/${item.itemId}`}>
									{item.comment === '' ? words('write') : words('change')}
								</TextLink>
							</>
						),
					},
				]}
			/>
		</>
	)
}
