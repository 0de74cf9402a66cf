import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { Waiting } from '../../../platform/house.ts'
import { TextLink } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { protectionPage } from '../queries/protection-page.ts'
import { ProtectionTabs } from './protection-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const page = await protectionPage(callerOf(context))
	const { places } = show(page.places)
	return { places: places.map((place) => ({ ...place, waiting: countAt(place.to, page.waiting) })) }
}

function countAt(place: string, waiting: readonly Waiting[]): number {
	const here = waiting.filter(({ to }) => /^[^?]*/.exec(to)?.[0] === place)
	return here.reduce((sum, { count }) => sum + count, 0)
}

/** Where somebody who answers for people's records begins: what there is to look after, and how much waits. */
export default function ProtectionScreen() {
	const { places } = useLoaderData<typeof loader>()
	const words = useTranslations('dataProtection')
	const waiting = places.reduce((sum, place) => sum + place.waiting, 0)
	return (
		<>
			<PageHead title={words('title')} state={words('state', { count: waiting })} />
			<ProtectionTabs places={places} />
			<p className="reading quiet">{words('lead')}</p>
			<DataTable
				caption={words('title')}
				rows={places.filter(({ key }) => key !== 'overview')}
				rowKey={({ key }) => key}
				columns={[
					{
						key: 'place',
						head: words('columns.place'),
						fold: 'title',
						cell: ({ key, to }) => <TextLink to={to}>{words(`places.${key}.name`)}</TextLink>,
					},
					{
						key: 'what',
						head: words('columns.what'),
						fold: 'plain',
						cell: ({ key }) => words(`places.${key}.what`),
					},
					{
						key: 'waiting',
						head: words('columns.waiting'),
						align: 'right',
						cell: ({ waiting: count }) => (count === 0 ? words('none') : count),
					},
				]}
			/>
		</>
	)
}
